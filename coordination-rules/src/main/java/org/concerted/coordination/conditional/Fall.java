package org.concerted.coordination.conditional;

/**
 * The greatest fixed point: all hold at first, and what has too few inputs left falls, which takes inputs from others.
 * Linear in what was stated. Each remembers when it fell.
 */
final class Fall {
    /** Later than every fall. */
    static final int NEVER = Integer.MAX_VALUE;

    private final ConditionalCommitments system;
    private final int[] spare;
    private final int[] fell;
    private final int[] queue;
    private int size;
    private final long[] sum;
    private final int[] next;

    Fall(ConditionalCommitments system, boolean unknownHolds) {
        this.system = system;
        int nodes = system.nodes();
        Pools pools = system.pools();
        spare = new int[nodes];
        fell = new int[nodes];
        queue = new int[nodes];
        sum = pools.total().clone();
        next = new int[sum.length];
        for (int node = 0; node < nodes; node++) {
            fell[node] = NEVER;
        }
        for (int node = 0; node < nodes; node++) {
            if (pools.askOf()[node] != Pools.NONE
                    || unknownHolds && system.facts().isUnknown(node)) {
                continue;
            }
            spare[node] = system.inputs().size(node) - system.need(node);
            if (spare[node] < 0) {
                fall(node);
            }
        }
        for (int pool = 0; pool < sum.length; pool++) {
            next[pool] = pools.falling().end(pool) - 1;
            drop(pool);
        }
        propagate();
    }

    boolean holds(int node) {
        return fell[node] == NEVER;
    }

    /** When a node fell; {@link #NEVER} where it holds. */
    int fell(int node) {
        return fell[node];
    }

    private void fall(int node) {
        if (fell[node] == NEVER) {
            fell[node] = size;
            queue[size++] = node;
        }
    }

    private void propagate() {
        Csr outputs = system.outputs();
        Pools pools = system.pools();
        for (int place = 0; place < size; place++) {
            int node = queue[place];
            for (int i = outputs.start(node); i < outputs.end(node); i++) {
                int output = outputs.get(i);
                if (--spare[output] < 0) {
                    fall(output);
                }
            }
            for (int i = pools.byBringer().start(node); i < pools.byBringer().end(node); i++) {
                int bring = pools.byBringer().get(i);
                int pool = pools.poolOf()[bring];
                sum[pool] -= pools.weight()[bring];
                drop(pool);
            }
        }
    }

    private void drop(int pool) {
        Pools pools = system.pools();
        while (next[pool] >= pools.falling().start(pool)) {
            int ask = pools.falling().get(next[pool]);
            if (pools.needed(ask) <= sum[pool]) {
                return;
            }
            next[pool]--;
            fall(pools.asking()[ask]);
        }
    }
}
