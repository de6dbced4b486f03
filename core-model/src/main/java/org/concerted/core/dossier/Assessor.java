package org.concerted.core.dossier;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Cancellation;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.RulePack;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.View;
import org.concerted.core.model.Initiative;

/**
 * Assesses initiatives: {@code Assessor.standard().assess(initiative, asOf)}. Immutable and safe for concurrent use.
 */
public final class Assessor {
    private final Engine<Initiative> engine;

    private Assessor(Engine<Initiative> engine) {
        this.engine = engine;
    }

    /** With every rule of every pack about initiatives found on the module path or the class path. */
    public static Assessor standard() {
        ImmutableList.Builder<RulePack<?>> packs = ImmutableList.builder();
        for (RulePack<?> pack : ServiceLoader.load(RulePack.class)) {
            packs.add(pack);
        }
        return with(RuleSet.of(aboutInitiatives(packs.build())));
    }

    /** Those whose domain is that of initiatives, whatever type they have. */
    @SuppressWarnings("unchecked") // only a pack about initiatives has their domain
    static ImmutableList<RulePack<Initiative>> aboutInitiatives(ImmutableList<RulePack<?>> packs) {
        return packs.stream()
                .filter(pack -> pack.domain() == InitiativeDomain.INSTANCE)
                .map(pack -> (RulePack<Initiative>) pack)
                .collect(ImmutableList.toImmutableList());
    }

    /** With these rules. */
    public static Assessor with(RuleSet<Initiative> rules) {
        return new Assessor(Engine.of(InitiativeDomain.INSTANCE, rules));
    }

    /** The rules that it applies. */
    public RuleSet<Initiative> rules() {
        return engine.rules();
    }

    /** The engine behind it. */
    public Engine<Initiative> engine() {
        return engine;
    }

    /** Assesses an initiative as it was known on a day, with all that the document holds. */
    public Assessment<Initiative> assess(Initiative initiative, LocalDate asOf) {
        return engine.assess(initiative, asOf);
    }

    /** The same, unless asked to stop. */
    public Assessment<Initiative> assess(Initiative initiative, LocalDate asOf, Cancellation cancellation) {
        return engine.assess(initiative, asOf, cancellation);
    }

    /** Assesses what an audience may see of an initiative. What leaves for people or files is made from this. */
    public View<Initiative> view(Initiative initiative, LocalDate asOf, Audience audience) {
        return engine.view(initiative, asOf, audience);
    }

    /**
     * The same, unless asked to stop.
     *
     * @throws org.concerted.core.assess.CancelledException if asked to stop
     */
    public View<Initiative> view(Initiative initiative, LocalDate asOf, Audience audience, Cancellation cancellation) {
        return engine.view(initiative, asOf, audience, cancellation);
    }
}
