package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One allocation under way. Confined to the call that makes it. */
final class Run {
    private final Election election;
    private final List<Ratio> costs;
    private final List<Map<Integer, Ratio>> supporters = new ArrayList<>();
    private final List<Integer> open;
    private final Ratio[] purse;
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
    Ratio left;
    Ratio unused = Ratio.ZERO;

    Run(Election election, TieBreak ties) {
        this.election = election;
        costs = election.costs().stream().map(Ratio::of).toList();
        left = Ratio.of(election.budget());
        purse = new Ratio[election.ballots().size()];
        Arrays.fill(purse, Ratio.ZERO);
        costs.forEach(c -> supporters.add(new LinkedHashMap<>()));
        for (int voter = 0; voter < purse.length; voter++) {
            for (Map.Entry<Integer, BigDecimal> said :
                    election.ballots().get(voter).entrySet()) {
                if (said.getValue().signum() > 0) {
                    supporters.get(said.getKey()).put(voter, Ratio.of(said.getValue()));
                }
            }
        }
        Comparator<Integer> order = Comparator.comparing(costs::get);
        Comparator<Integer> first = switch (ties) {
            case LISTED -> Comparator.naturalOrder();
            case CHEAPEST -> order;
            case DEAREST -> order.reversed();
        };
        open = new ArrayList<>(IntStream.range(0, costs.size())
                .filter(p -> !supporters.get(p).isEmpty())
                .boxed()
                .sorted(first)
                .toList());
    }

    /** Whether no project that costs anything fits any more: no share buys one that is worth nothing, as it costs nothing. */
    boolean exhausted() {
        return open.stream()
                .noneMatch(p -> costs.get(p).signum() > 0 && costs.get(p).compareTo(left) <= 0);
    }

    void greedy(Misfit misfit) {
        greedy(Utility.POINTS_TIMES_COST, misfit);
    }

    void greedy(Utility utility, Misfit misfit) {
        List<Integer> ranked = new ArrayList<>(open);
        if (utility == Utility.POINTS) {
            Comparator<Integer> free = Comparator.comparing(p -> costs.get(p).signum() > 0);
            ranked.sort(free.thenComparing(Comparator.comparing(this::density).reversed()));
        } else {
            ranked.sort(Comparator.comparing(this::score).reversed());
        }
        for (int p : ranked) {
            boolean fits = costs.get(p).compareTo(left) <= 0;
            close(p, fits ? Step.Why.BY_SCORE : Step.Why.DOES_NOT_FIT, score(p), ImmutableMap.of());
            if (!fits && misfit == Misfit.STOP) {
                return;
            }
        }
    }

    /** Greedy among some of the projects, out of a part of the money; what does not fit stays open. */
    void reserve(Reserved reserved, Misfit misfit) {
        Ratio kept = Ratio.of(reserved.amount());
        List<Integer> ranked = new ArrayList<>(
                open.stream().filter(reserved.projects()::contains).toList());
        ranked.sort(Comparator.comparing(this::score).reversed());
        for (int p : ranked) {
            if (costs.get(p).compareTo(kept) <= 0) {
                kept = kept.minus(costs.get(p));
                close(p, Step.Why.BY_RESERVE, score(p), ImmutableMap.of());
            } else if (misfit == Misfit.STOP) {
                break;
            }
        }
        unused = unused.plus(kept);
    }

    void equalShares(Utility utility, Ratio share) {
        Arrays.fill(purse, share);
        // Shares only shrink, so a price never falls: the last one known tells which projects need not be priced again.
        Map<Integer, Ratio> atLeast = new LinkedHashMap<>();
        open.forEach(p -> atLeast.put(p, Ratio.ZERO));
        while (true) {
            int best = -1;
            Optional<Ratio> least = Optional.empty();
            List<Map.Entry<Integer, Ratio>> nearest = new ArrayList<>(atLeast.entrySet());
            nearest.sort(Map.Entry.comparingByValue());
            for (Map.Entry<Integer, Ratio> candidate : nearest) {
                int p = candidate.getKey();
                if (least.isPresent() && candidate.getValue().compareTo(least.get()) > 0) {
                    break;
                }
                Optional<Ratio> price = price(p, utility);
                if (price.isEmpty()) {
                    atLeast.remove(p);
                    continue;
                }
                atLeast.put(p, price.get());
                int order = least.map(price.get()::compareTo).orElse(-1);
                if (order < 0 || (order == 0 && open.indexOf(p) < open.indexOf(best))) {
                    best = p;
                    least = price;
                }
            }
            if (least.isEmpty()) {
                return;
            }
            ImmutableMap.Builder<Integer, Ratio> paid = ImmutableMap.builder();
            for (int v : supporters.get(best).keySet()) {
                Ratio part = least(purse[v], least.get().times(worth(best, v, utility)));
                purse[v] = purse[v].minus(part);
                paid.put(v, part);
            }
            atLeast.remove(best);
            close(best, Step.Why.BY_SHARES, least.get(), paid.buildOrThrow());
        }
    }

    /** Loads start below zero by what each voter has left. What costs nothing loads nobody. */
    void phragmen(Misfit misfit) {
        List.copyOf(open).stream()
                .filter(p -> costs.get(p).signum() == 0)
                .forEach(p -> close(p, Step.Why.BY_LOAD, Ratio.ZERO, ImmutableMap.of()));
        Loads loads = new Loads(costs, supporters, purse);
        while (!open.isEmpty()) {
            int best = open.get(0);
            for (int p : open) {
                if (loads.of(p).compareTo(loads.of(best)) < 0) {
                    best = p;
                }
            }
            Ratio load = loads.of(best);
            if (costs.get(best).compareTo(left) > 0) {
                close(best, Step.Why.DOES_NOT_FIT, load, ImmutableMap.of());
                if (misfit == Misfit.STOP) {
                    return;
                }
                continue;
            }
            Map<Ratio, Ratio> parts = new IdentityHashMap<>();
            ImmutableMap.Builder<Integer, Ratio> paid = ImmutableMap.builder();
            for (int v : supporters.get(best).keySet()) {
                paid.put(v, parts.computeIfAbsent(loads.purse(v), load::plus));
            }
            loads.bear(best);
            close(best, Step.Why.BY_LOAD, load, paid.buildOrThrow());
        }
    }

    Allocation done(Step.Why rest) {
        for (int p : List.copyOf(open)) {
            close(p, rest, score(p), ImmutableMap.of());
        }
        for (int p = 0; p < costs.size(); p++) {
            if (supporters.get(p).isEmpty()) {
                steps.add(new Step(p, Step.Why.NO_SUPPORT, Ratio.ZERO, ImmutableMap.of()));
            }
        }
        return Allocation.of(election, steps.build());
    }

    private void close(Integer project, Step.Why why, Ratio figure, ImmutableMap<Integer, Ratio> paid) {
        open.remove(project);
        steps.add(new Step(project, why, figure, paid));
        if (why.chosen()) {
            left = left.minus(costs.get(project));
        }
    }

    /** The smallest price per unit of utility at which the supporters can pay; none when they cannot. */
    private Optional<Ratio> price(int project, Utility utility) {
        if (utility == Utility.POINTS_TIMES_COST && costs.get(project).signum() == 0) {
            return Optional.empty();
        }
        Ratio missing = costs.get(project);
        Ratio units = Ratio.ZERO;
        for (int v : supporters.get(project).keySet()) {
            units = units.plus(worth(project, v, utility));
        }
        List<Integer> payers = new ArrayList<>(supporters.get(project).keySet());
        payers.sort(Comparator.comparing(v -> purse[v].over(worth(project, v, utility))));
        for (int v : payers) {
            Ratio price = missing.over(units);
            if (price.times(worth(project, v, utility)).compareTo(purse[v]) <= 0) {
                return Optional.of(price);
            }
            missing = missing.minus(purse[v]);
            units = units.minus(worth(project, v, utility));
        }
        return Optional.empty();
    }

    private Ratio worth(int project, int voter, Utility utility) {
        Ratio points = supporters.get(project).getOrDefault(voter, Ratio.ZERO);
        return utility == Utility.POINTS ? points : points.times(costs.get(project));
    }

    private Ratio score(int project) {
        return supporters.get(project).values().stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    /** Points for what it costs; what costs nothing goes first anyway. */
    private Ratio density(int project) {
        return costs.get(project).signum() == 0
                ? score(project)
                : score(project).over(costs.get(project));
    }

    private static Ratio least(Ratio a, Ratio b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
