package org.concerted.coordination.conditional;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds irreducible reasons. Every condition behind a commitment is given the least number of commitments and facts that
 * must be missing for it to fail; where no two share one that is the smallest reason. Otherwise what is superfluous is
 * dropped, one by one. A pool that shares nothing with the rest is not gone into: of many commitments that ask something of
 * the same pool, each would go through all of it. Not for concurrent use.
 */
final class Why {
    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private final ConditionalCommitments system;
    private final int[] seen;
    private final int[] cost;
    private final boolean[] marked;
    /** The bringers of each pool, the heaviest first, once it was asked for them; brings by their number. */
    private final int[][] heaviest;
    /** Whether each pool is given by commitments and facts alone, each once. */
    private final boolean[] plain;

    private int round;
    private int[] cone = new int[16];
    private int coneSize;
    private boolean shared;
    /** The pool that is not gone into; none where all are. */
    private int apart;

    private Missing missing = atom -> false;

    Why(ConditionalCommitments system) {
        this.system = system;
        seen = new int[system.nodes()];
        cost = new int[system.nodes()];
        marked = new boolean[system.nodes()];
        heaviest = new int[system.pools().count()][];
        plain = new boolean[heaviest.length];
        for (int pool = 0; pool < plain.length; pool++) {
            plain[pool] = isPlain(pool);
        }
    }

    private boolean isPlain(int pool) {
        Csr brings = system.pools().byPool();
        BitSet bringers = new BitSet();
        for (int i = brings.start(pool); i < brings.end(pool); i++) {
            int bringer = system.pools().bringer()[brings.get(i)];
            if (!system.isAtom(bringer) || bringers.get(bringer)) {
                return false;
            }
            bringers.set(bringer);
        }
        return true;
    }

    /** Tells which commitments and facts a reason may be made of. */
    interface Missing {
        boolean test(int atom);
    }

    /** Why a commitment does not hold, in terms of what may be missing; enough must be. */
    Reason of(int commitment, Missing mayBeMissing) {
        missing = mayBeMissing;
        collect(commitment);
        for (int i = 0; i < coneSize; i++) {
            int node = cone[i];
            cost[node] = !system.isAtom(node) ? cost(node) : missing.test(node) ? 1 : IMPOSSIBLE;
        }
        if (cost(commitment) == IMPOSSIBLE) {
            throw new IllegalStateException("commitment " + commitment + ": nothing that is missing keeps it back");
        }
        int[] reason = extract(commitment);
        if (shared && reason.length > 0) {
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
        if (!visitAll(commitment, true)) {
            boolean unused = visitAll(commitment, false);
        }
        Arrays.sort(cone, 0, coneSize);
    }

    /** Whether the one pool that is left apart shares nothing with the rest; all are gone into where none is. */
    private boolean visitAll(int commitment, boolean leaveOneApart) {
        round++;
        coneSize = 0;
        shared = false;
        apart = Pools.NONE;
        boolean alone = visitInputs(commitment, leaveOneApart);
        for (int i = 0; i < coneSize && alone; i++) {
            alone = system.isAtom(cone[i]) ? !bringsToApart(cone[i]) : visitInputs(cone[i], leaveOneApart);
        }
        for (int i = 0; i < coneSize && alone && apart != Pools.NONE; i++) {
            alone = !bringsToApart(cone[i]);
        }
        return alone;
    }

    private boolean bringsToApart(int node) {
        Pools pools = system.pools();
        for (int i = pools.byBringer().start(node);
                apart != Pools.NONE && i < pools.byBringer().end(node);
                i++) {
            if (pools.poolOf()[pools.byBringer().get(i)] == apart) {
                return true;
            }
        }
        return false;
    }

    private boolean visitInputs(int node, boolean leaveOneApart) {
        int ask = system.pools().askOf()[node];
        if (ask == Pools.NONE) {
            Csr inputs = system.inputs();
            for (int i = inputs.start(node); i < inputs.end(node); i++) {
                visit(inputs.get(i));
            }
            return true;
        }
        Pools pools = system.pools();
        Csr brings = pools.byPool();
        int pool = pools.askedPool()[ask];
        if (leaveOneApart) {
            boolean first = apart == Pools.NONE && plain[pool];
            apart = pool;
            return first;
        }
        shared |= !plain[pool]; // what a condition that brings costs is not weighed against what it brings
        for (int i = brings.start(pool); i < brings.end(pool); i++) {
            int bringer = pools.bringer()[brings.get(i)];
            if (bringer != pools.asker()[ask]) {
                visit(bringer);
            }
        }
        return true;
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
            if (lost < 0 || seen[lost] == round && cost[lost] == IMPOSSIBLE) {
                return IMPOSSIBLE;
            }
            sum += seen[lost] == round ? cost[lost] : 1;
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
        long left = slack;
        for (int bring : heaviest(pools.askedPool()[ask])) {
            int bringer = pools.bringer()[bring];
            if (bringer != pools.asker()[ask] && canBeLost(bringer)) {
                lost.add(bringer);
                left -= pools.weight()[bring];
                if (left < 0) {
                    return Arrays.copyOf(lost.array, lost.size);
                }
            }
        }
        return new int[] {-1};
    }

    private boolean canBeLost(int bringer) {
        return apart == Pools.NONE ? cost[bringer] != IMPOSSIBLE : missing.test(bringer);
    }

    private int[] heaviest(int pool) {
        int[] known = heaviest[pool];
        if (known == null) {
            Pools pools = system.pools();
            Csr brings = pools.byPool();
            known = IntStream.range(brings.start(pool), brings.end(pool))
                    .map(brings::get)
                    .boxed()
                    .sorted(Comparator.comparingLong(bring -> -pools.weight()[bring]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            heaviest[pool] = known;
        }
        return known;
    }

    private int[] extract(int commitment) {
        Ints reason = new Ints();
        mark(commitment, reason);
        for (int i = coneSize - 1; i >= 0; i--) {
            int node = cone[i];
            if (marked[node]) {
                marked[node] = false;
                if (system.isAtom(node)) {
                    reason.add(node);
                } else {
                    mark(node, reason);
                }
            }
        }
        int[] result = Arrays.copyOf(reason.array, reason.size);
        Arrays.sort(result);
        return result;
    }

    private void mark(int node, Ints reason) {
        int ask = system.pools().askOf()[node];
        boolean fromApart = ask != Pools.NONE && system.pools().askedPool()[ask] == apart;
        for (int lost : toLose(node)) {
            if (fromApart) {
                reason.add(lost);
            } else {
                marked[lost] = true;
            }
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
            if (bringer != pools.asker()[ask] && (pool == apart ? marked[bringer] : cost[bringer] == 0)) {
                slack -= pools.weight()[bring];
            }
        }
        return slack >= 0;
    }
}
