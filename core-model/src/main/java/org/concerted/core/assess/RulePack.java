package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;

/**
 * Rules that come together. Found by {@link java.util.ServiceLoader}: on the class path, where the file
 * {@code META-INF/services/org.concerted.core.assess.RulePack} names the class of the pack; on the module path, where its
 * module says {@code provides org.concerted.core.assess.RulePack with} that class.
 *
 * @param <D> the document that they are about
 */
public interface RulePack<D> {
    /** A short, stable name. */
    String id();

    /** The domain of its rules. */
    Domain<D> domain();

    /** Its rules, each with the severity that the standard rule set gives it. */
    ImmutableList<Enlisted<D>> rules();

    /**
     * A rule and what a rule set makes of it.
     *
     * @param <D> the document
     * @param rule the rule
     * @param severity its severity
     */
    record Enlisted<D>(Rule<D, ?, ?> rule, Severity severity) {}
}
