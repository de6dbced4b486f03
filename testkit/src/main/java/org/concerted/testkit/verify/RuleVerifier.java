package org.concerted.testkit.verify;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Initiative;

/**
 * Says what one rule answers about one subject of one document, and checks on the way what every rule owes:
 *
 * <ul>
 *   <li>its templates use declared evidence and the subject alone, its evidence has declared names, and the words in it
 *       have texts;
 *   <li>its evidence, written and read back, decides to the same verdict;
 *   <li>each of its remedies, applied, makes the verdict upheld; newly breaches nothing; no proper part of it would do;
 *       it takes no actor away, rates none, and binds nobody.
 * </ul>
 *
 * <p>Throws {@link AssertionError} with what was found. Immutable; needs no test framework.
 *
 * @param <D> the document
 */
public final class RuleVerifier<D> {
    private final Domain<D> domain;
    private final Rule<D, ?, ?> rule;
    private final ImmutableList<RuleSet<D>> others;

    private RuleVerifier(Domain<D> domain, Rule<D, ?, ?> rule, ImmutableList<RuleSet<D>> others) {
        this.domain = domain;
        this.rule = rule;
        this.others = others;
    }

    /** A verifier of a rule about initiatives. */
    public static RuleVerifier<Initiative> verify(Rule<Initiative, ?, ?> rule) {
        return verify(InitiativeDomain.INSTANCE, rule);
    }

    /** A verifier of a rule about documents of any domain. */
    public static <D> RuleVerifier<D> verify(Domain<D> domain, Rule<D, ?, ?> rule) {
        Descriptions.check(rule.info());
        return new RuleVerifier<>(domain, rule, ImmutableList.of());
    }

    /** The same verifier, which also checks that remedies breach none of these rules where it was not breached before. */
    @CheckReturnValue
    public RuleVerifier<D> alongside(RuleSet<D> rules) {
        return new RuleVerifier<>(
                domain,
                rule,
                ImmutableList.<RuleSet<D>>builder().addAll(others).add(rules).build());
    }

    /** The same for single rules. */
    @CheckReturnValue
    @SafeVarargs
    public final RuleVerifier<D> alongside(Rule<D, ?, ?>... rules) {
        ImmutableList.Builder<RuleSet<D>> all =
                ImmutableList.<RuleSet<D>>builder().addAll(others);
        for (Rule<D, ?, ?> each : rules) {
            all.add(RuleSet.of(each));
        }
        return new RuleVerifier<>(domain, rule, all.build());
    }

    /** Applies the rule to a document as it was known on a day. */
    public Verified<D> on(D document, LocalDate asOf) {
        Assessment<D> assessment = Engine.of(domain, RuleSet.of(rule)).assess(document, asOf);
        ImmutableList.Builder<Assessment<D>> around = ImmutableList.builder();
        for (RuleSet<D> set : others) {
            around.add(Engine.of(domain, set).assess(document, asOf));
        }
        return new Verified<>(assessment, rule, around.build());
    }
}
