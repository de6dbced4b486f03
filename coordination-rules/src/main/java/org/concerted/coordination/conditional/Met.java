package org.concerted.coordination.conditional;

/**
 * Whether conditions are met by what holds, each read for the commitment whose condition it is. While commitments rise,
 * the one that asks does not hold yet, so that it is not among "the others"; once it holds in another way it is, and has
 * to be left out here. Linear in what was stated.
 */
final class Met {
    private final ConditionalCommitments system;
    private final boolean[] holds;
    private final boolean[] asks;
    private final long[] sum;

    Met(ConditionalCommitments system, boolean[] holds) {
        this.system = system;
        this.holds = holds;
        Pools pools = system.pools();
        sum = new long[pools.count()];
        for (int bring = 0; bring < pools.bringer().length; bring++) {
            if (holds[pools.bringer()[bring]]) {
                sum[pools.poolOf()[bring]] += pools.weight()[bring];
            }
        }
        asks = new boolean[holds.length];
        Csr inputs = system.inputs();
        for (int node = system.size(); node < asks.length; node++) { // inputs come before what they are inputs of
            asks[node] = pools.askOf()[node] != Pools.NONE;
            for (int i = inputs.start(node); i < inputs.end(node) && !asks[node]; i++) {
                asks[node] = asks[inputs.get(i)];
            }
        }
    }

    boolean met(int node) {
        if (!asks[node]) {
            return holds[node];
        }
        Pools pools = system.pools();
        int ask = pools.askOf()[node];
        if (ask != Pools.NONE) {
            long own = holds[pools.asker()[ask]] ? pools.own()[ask] : 0;
            return sum[pools.askedPool()[ask]] - own >= pools.others()[ask];
        }
        int met = 0;
        Csr inputs = system.inputs();
        for (int i = inputs.start(node); i < inputs.end(node); i++) {
            if (met(inputs.get(i))) {
                met++;
            }
        }
        return met >= system.need(node);
    }
}
