package org.concerted.coordination.funding;

import com.google.common.collect.ImmutableMap;

/**
 * One step of an allocation.
 *
 * @param project the project looked at
 * @param why what became of it, and by which rule
 * @param figure what it was placed by: its score, its price per unit of utility, or the load it brings
 * @param paid what each voter paid, where the rule lets voters pay
 */
public record Step(int project, Why why, Ratio figure, ImmutableMap<Integer, Ratio> paid) {
    /** What became of a project. */
    public enum Why {
        /** Chosen by score. */
        BY_SCORE,
        /** Chosen by score among those for which a part of the money is kept. */
        BY_RESERVE,
        /** Paid by its supporters out of their equal shares. */
        BY_SHARES,
        /** Chosen because it brings the smallest load. */
        BY_LOAD,
        /** Left out: it costs more than what is left. */
        DOES_NOT_FIT,
        /** Left out: the rule had stopped before it. */
        AFTER_STOP,
        /** Left out: its supporters have too little left together. */
        SHARES_TOO_SMALL,
        /** Left out: nobody supports it. */
        NO_SUPPORT;

        /**
         * Whether the project was chosen.
         *
         * @return true if it is to be funded
         */
        public boolean chosen() {
            return this == BY_SCORE || this == BY_RESERVE || this == BY_SHARES || this == BY_LOAD;
        }
    }
}
