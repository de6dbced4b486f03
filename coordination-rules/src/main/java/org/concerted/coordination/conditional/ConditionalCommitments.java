package org.concerted.coordination.conditional;

import com.google.common.base.Preconditions;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who waits for what: commitments 0 to n − 1, each holding where one of its alternatives does. Alternatives are made of
 * commitments, facts, conjunctions, disjunctions, thresholds ("at least m of these") and pools ("others give so much in
 * all"). All of these are monotone: one commitment more never makes another fail, so that there is a least and a
 * greatest set in which each holds for a reason (Knaster–Tarski). Conditions such as "only if B does not" cannot be
 * said here.
 *
 * <p>Immutable and safe for concurrent use. Built bottom up: a {@link Builder} gives every condition a number, to be
 * used in others.
 */
public final class ConditionalCommitments {
    /** The number of commitments; they are the first nodes, facts and gates follow. */
    private final int commitments;
    /** How many inputs of a node must hold; more than it has where it never can. */
    private final int[] need;
    /** The inputs of each node. */
    private final Csr inputs;
    /** The nodes that each node is an input of. */
    private final Csr outputs;
    /** What is known of facts. */
    private final Facts facts;

    private final Pools pools;

    private ConditionalCommitments(Builder builder) {
        commitments = builder.commitments;
        int nodes = builder.nodes;
        need = Arrays.copyOf(builder.need.array, nodes);
        inputs = Csr.grouped(nodes, builder.to.array, builder.from.array, builder.to.size);
        outputs = Csr.grouped(nodes, builder.from.array, builder.to.array, builder.to.size);
        facts = builder.facts.build(nodes);
        pools = builder.pools.build(nodes);
    }

    /** Says who waits for what, among so many commitments. A commitment without an alternative never holds. */
    public static Builder builder(int commitments) {
        return new Builder(commitments);
    }

    /** How many commitments there are. */
    public int size() {
        return commitments;
    }

    /** Computes both fixed points. */
    public FixedPoints solve() {
        return FixedPoints.of(this);
    }

    int nodes() {
        return need.length;
    }

    int need(int node) {
        return need[node];
    }

    Csr inputs() {
        return inputs;
    }

    Csr outputs() {
        return outputs;
    }

    Facts facts() {
        return facts;
    }

    Pools pools() {
        return pools;
    }

    boolean isCommitment(int node) {
        return node < commitments;
    }

    /** A commitment or a fact: what reasons are made of. */
    boolean isAtom(int node) {
        return isCommitment(node) || facts.isFact(node);
    }

    /** Says who waits for what. Every method that returns a number returns that of a condition, to be used in others. */
    public static final class Builder {
        private final int commitments;
        private int nodes;
        private final Ints need = new Ints();
        private final Ints from = new Ints();
        private final Ints to = new Ints();
        private final Facts.Builder facts = new Facts.Builder();
        private final Pools.Builder pools = new Pools.Builder();

        private Builder(int commitments) {
            Preconditions.checkArgument(commitments >= 0, "commitments: %s; expected zero or more", commitments);
            this.commitments = commitments;
            this.nodes = commitments;
            for (int i = 0; i < commitments; i++) {
                need.add(1);
            }
        }

        /** A fact from outside. */
        public int fact(Known known) {
            int node = gate(known == Known.YES ? 0 : 1);
            facts.add(node, known);
            return node;
        }

        /** All of these hold; none at all always do. */
        public int all(int... conditions) {
            return threshold(conditions.length, conditions);
        }

        /** Any of these holds; never where there is none. */
        public int any(int... conditions) {
            return threshold(1, conditions);
        }

        /** At least so many of these hold; one that is named twice counts once. */
        public int atLeast(int count, int... conditions) {
            return threshold(count, IntStream.of(conditions).distinct().toArray());
        }

        /** Opens a pool to which commitments bring what they give. */
        public int pool() {
            return pools.open();
        }

        /**
         * Brings something to a pool where a condition holds, most often a commitment; any other condition is to be made
         * before something is asked of the pool, so that conditions do not go in circles.
         *
         * @param weight how much, zero or more; one where commitments are counted
         * @throws IllegalArgumentException if the weight is negative or the pool no longer fits a {@code long}
         */
        public Builder bring(int pool, int condition, long weight) {
            pools.bring(pool, known(condition), weight);
            return this;
        }

        /**
         * The <em>others</em> in a pool bring at least so much: what the commitment brings itself is left out, so that a
         * threshold never counts itself. Where its own part counts, ask the others for the rest.
         *
         * @param commitment whose condition it is; it may be used in no other's
         */
        public int othersBring(int pool, long atLeast, int commitment) {
            Preconditions.checkArgument(
                    commitment >= 0 && commitment < commitments, "commitment: %s; expected one of them", commitment);
            int node = gate(1);
            pools.ask(pool, node, atLeast, commitment);
            return node;
        }

        /** One alternative of a commitment: it holds where this condition does. */
        public Builder when(int commitment, int condition) {
            Preconditions.checkArgument(
                    commitment >= 0 && commitment < commitments, "commitment: %s; expected one of them", commitment);
            edge(known(condition), commitment);
            return this;
        }

        /** A commitment that waits for nothing. */
        public Builder always(int commitment) {
            return when(commitment, all());
        }

        /** Who waits for what, as it was said. */
        public ConditionalCommitments build() {
            return new ConditionalCommitments(this);
        }

        private int threshold(int count, int... conditions) {
            int node = gate(count);
            for (int condition : conditions) {
                Preconditions.checkArgument(condition < node, "condition: %s; expected one that exists", condition);
                edge(known(condition), node);
            }
            return node;
        }

        private int gate(int count) {
            need.add(count);
            return nodes++;
        }

        private void edge(int input, int output) {
            from.add(input);
            to.add(output);
        }

        private int known(int condition) {
            Preconditions.checkArgument(
                    condition >= 0 && condition < nodes, "condition: %s; expected one that exists", condition);
            return condition;
        }
    }
}
