package org.concerted.coordination.conditional;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds irreducible reasons. Every condition behind a commitment is given the least number of commitments and facts that
 * must be missing for it to fail; where no two share one that is the smallest reason. Otherwise what is superfluous is
 * dropped, one by one. Not for concurrent use.
 */
final class Why {
    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private final ConditionalCommitments system;
    private final int[] seen;
    private final int[] cost;
    private final boolean[] marked;
    private int round;
    private int[] cone = new int[16];
    private int coneSize;
    private boolean shared;

    Why(ConditionalCommitments system) {
        this.system = system;
        seen = new int[system.nodes()];
        cost = new int[system.nodes()];
        marked = new boolean[system.nodes()];
    }

    /** Tells which commitments and facts a reason may be made of. */
    interface Missing {
        boolean test(int atom);
    }

    /** Why a commitment does not hold, in terms of what may be missing; enough must be. */
    Reason of(int commitment, Missing missing) {
        collect(commitment);
        for (int i = 0; i < coneSize; i++) {
            int node = cone[i];
            cost[node] = !system.isAtom(node) ? cost(node) : missing.test(node) ? 1 : IMPOSSIBLE;
        }
        if (cost(commitment) == IMPOSSIBLE) {
            throw new IllegalStateException("commitment " + commitment + ": nothing that is missing keeps it back");
        }
        int[] reason = extract(commitment);
        if (shared && reason.length > 1) {
            reason = reduce(commitment, reason);
        }
        ImmutableIntArray.Builder commitments = ImmutableIntArray.builder();
        ImmutableIntArray.Builder facts = ImmutableIntArray.builder();
        for (int atom : reason) {
            (system.isCommitment(atom) ? commitments : facts).add(atom);
        }
        return new Reason(commitment, commitments.build(), facts.build(), !shared || reason.length <= 1);
    }

    /** All conditions behind a commitment, inputs first. It is its own only where it waits for itself. */
    private void collect(int commitment) {
        round++;
        coneSize = 0;
        shared = false;
        visitInputs(commitment);
        for (int i = 0; i < coneSize; i++) {
            if (!system.isAtom(cone[i])) {
                visitInputs(cone[i]);
            }
        }
        Arrays.sort(cone, 0, coneSize);
    }

    private void visitInputs(int node) {
        int ask = system.pools().askOf()[node];
        if (ask == Pools.NONE) {
            Csr inputs = system.inputs();
            for (int i = inputs.start(node); i < inputs.end(node); i++) {
                visit(inputs.get(i));
            }
            return;
        }
        Pools pools = system.pools();
        Csr brings = pools.byPool();
        int pool = pools.askedPool()[ask];
        for (int i = brings.start(pool); i < brings.end(pool); i++) {
            int bringer = pools.bringer()[brings.get(i)];
            if (bringer != pools.asker()[ask]) {
                visit(bringer);
            }
        }
    }

    private void visit(int node) {
        if (seen[node] == round) {
            shared = true;
            return;
        }
        seen[node] = round;
        if (coneSize == cone.length) {
            cone = Arrays.copyOf(cone, coneSize * 2);
        }
        cone[coneSize++] = node;
    }

    private int cost(int node) {
        long sum = 0;
        for (int lost : toLose(node)) {
            if (lost < 0 || cost[lost] == IMPOSSIBLE) {
                return IMPOSSIBLE;
            }
            sum += cost[lost];
        }
        return (int) Math.min(sum, IMPOSSIBLE - 1);
    }

    /** Inputs, the cheapest, whose loss makes a condition fail; −1 among them where not even all do. */
    private int[] toLose(int node) {
        int ask = system.pools().askOf()[node];
        return ask == Pools.NONE ? inputsToLose(node) : bringersToLose(ask);
    }

    private int[] inputsToLose(int node) {
        Csr inputs = system.inputs();
        int size = inputs.size(node);
        int count = size - system.need(node) + 1;
        if (count <= 0) {
            return new int[0];
        }
        if (count > size) {
            return new int[] {-1};
        }
        int[] all = Arrays.copyOfRange(inputs.values(), inputs.start(node), inputs.end(node));
        if (count == size) {
            return all;
        }
        if (count == 1) {
            int best = all[0];
            for (int each : all) {
                best = cost[each] < cost[best] ? each : best;
            }
            return new int[] {best};
        }
        return IntStream.of(all)
                .boxed()
                .sorted(Comparator.comparingInt(input -> cost[input]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] bringersToLose(int ask) {
        Pools pools = system.pools();
        long slack = pools.slack(ask);
        Ints lost = new Ints();
        if (slack < 0) {
            return new int[0];
        }
        Csr brings = pools.byPool();
        int pool = pools.askedPool()[ask];
        int[] heaviest = IntStream.range(brings.start(pool), brings.end(pool))
                .map(brings::get)
                .filter(b -> pools.bringer()[b] != pools.asker()[ask] && cost[pools.bringer()[b]] != IMPOSSIBLE)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(b -> -pools.weight()[b])
                        .thenComparingInt(b -> cost[pools.bringer()[b]]))
                .mapToInt(Integer::intValue)
                .toArray();
        long left = slack;
        for (int bring : heaviest) {
            lost.add(pools.bringer()[bring]);
            left -= pools.weight()[bring];
            if (left < 0) {
                return Arrays.copyOf(lost.array, lost.size);
            }
        }
        return new int[] {-1};
    }

    private int[] extract(int commitment) {
        Ints reason = new Ints();
        mark(commitment);
        for (int i = coneSize - 1; i >= 0; i--) {
            int node = cone[i];
            if (marked[node]) {
                marked[node] = false;
                if (system.isAtom(node)) {
                    reason.add(node);
                } else {
                    mark(node);
                }
            }
        }
        int[] result = Arrays.copyOf(reason.array, reason.size);
        Arrays.sort(result);
        return result;
    }

    private void mark(int node) {
        for (int lost : toLose(node)) {
            marked[lost] = true;
        }
    }

    private int[] reduce(int commitment, int[] reason) {
        Ints kept = new Ints();
        for (int atom : reason) {
            marked[atom] = true;
        }
        for (int atom : reason) {
            marked[atom] = false;
            if (holds(commitment)) {
                marked[atom] = true;
                kept.add(atom);
            }
        }
        for (int atom : reason) {
            marked[atom] = false;
        }
        return Arrays.copyOf(kept.array, kept.size);
    }

    /** Whether the commitment would hold if all held but what is marked. Its cost is a scratch pad for that. */
    private boolean holds(int commitment) {
        for (int i = 0; i < coneSize; i++) {
            int node = cone[i];
            cost[node] = (system.isAtom(node) ? !marked[node] : met(node)) ? 1 : 0;
        }
        return met(commitment);
    }

    private boolean met(int node) {
        Pools pools = system.pools();
        int ask = pools.askOf()[node];
        if (ask == Pools.NONE) {
            Csr inputs = system.inputs();
            int count = 0;
            for (int i = inputs.start(node); i < inputs.end(node); i++) {
                count += cost[inputs.get(i)];
            }
            return count >= system.need(node);
        }
        long slack = pools.slack(ask);
        Csr brings = pools.byPool();
        int pool = pools.askedPool()[ask];
        for (int i = brings.start(pool); i < brings.end(pool); i++) {
            int bring = brings.get(i);
            int bringer = pools.bringer()[bring];
            if (bringer != pools.asker()[ask] && cost[bringer] == 0) {
                slack -= pools.weight()[bring];
            }
        }
        return slack >= 0;
    }
}
