package org.concerted.coordination.conditional;

/**
 * The least fixed point by unit propagation (Dowling &amp; Gallier 1984): each node counts the inputs that it still
 * misses, and each node that comes to hold tells those that it is an input of. Linear in what was stated. What came to
 * hold after a mark can be taken back.
 */
final class Rise {
    private final ConditionalCommitments system;
    private final int[] missing;
    private final boolean[] holds;
    private final int[] queue;
    private int told;
    private int size;
    private final long[] sum;
    private final int[] next;

    Rise(ConditionalCommitments system, boolean unknownHolds) {
        this.system = system;
        int nodes = system.nodes();
        missing = new int[nodes];
        holds = new boolean[nodes];
        queue = new int[nodes];
        Pools pools = system.pools();
        sum = new long[pools.count()];
        next = new int[pools.count()];
        for (int node = 0; node < nodes; node++) {
            missing[node] = system.need(node);
            if (missing[node] <= 0 || unknownHolds && system.facts().isUnknown(node)) {
                set(node);
            }
        }
        for (int pool = 0; pool < sum.length; pool++) {
            next[pool] = pools.rising().start(pool);
            fire(pool);
        }
        propagate();
    }

    boolean[] holds() {
        return holds;
    }

    boolean holds(int node) {
        return holds[node];
    }

    /** How many nodes hold; those that came later are at {@link #at} from here on. */
    int mark() {
        return size;
    }

    int at(int place) {
        return queue[place];
    }

    /** Lets a node hold, and all that follows. */
    void assume(int node) {
        set(node);
        propagate();
    }

    /** Takes back all that came to hold since. */
    void undo(int mark) {
        Pools pools = system.pools();
        for (int place = size - 1; place >= mark; place--) {
            int node = queue[place];
            holds[node] = false;
            Csr outputs = system.outputs();
            for (int i = outputs.start(node); i < outputs.end(node); i++) {
                missing[outputs.get(i)]++;
            }
            for (int i = pools.byBringer().start(node); i < pools.byBringer().end(node); i++) {
                int bring = pools.byBringer().get(i);
                int pool = pools.poolOf()[bring];
                sum[pool] -= pools.weight()[bring];
                while (next[pool] > pools.rising().start(pool)
                        && pools.others()[pools.rising().get(next[pool] - 1)] > sum[pool]) {
                    next[pool]--;
                }
            }
        }
        size = mark;
        told = mark;
    }

    private void set(int node) {
        if (!holds[node]) {
            holds[node] = true;
            queue[size++] = node;
        }
    }

    private void propagate() {
        Csr outputs = system.outputs();
        Pools pools = system.pools();
        while (told < size) {
            int node = queue[told++];
            for (int i = outputs.start(node); i < outputs.end(node); i++) {
                int output = outputs.get(i);
                if (--missing[output] == 0) {
                    set(output);
                }
            }
            for (int i = pools.byBringer().start(node); i < pools.byBringer().end(node); i++) {
                int bring = pools.byBringer().get(i);
                int pool = pools.poolOf()[bring];
                sum[pool] += pools.weight()[bring];
                fire(pool);
            }
        }
    }

    private void fire(int pool) {
        Pools pools = system.pools();
        while (next[pool] < pools.rising().end(pool)
                && pools.others()[pools.rising().get(next[pool])] <= sum[pool]) {
            set(pools.asking()[pools.rising().get(next[pool]++)]);
        }
    }
}
