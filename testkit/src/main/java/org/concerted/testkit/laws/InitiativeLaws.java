package org.concerted.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concerted.core.Text;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Issue;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Population;
import org.concerted.core.model.Source;
import org.concerted.core.model.Theme;
import org.concerted.testkit.arbitrary.Initiatives;
import org.concerted.testkit.vary.Forgotten;
import org.concerted.testkit.vary.Plan;
import org.concerted.testkit.vary.Story;

/** The kernel's laws for rules about initiatives: say which rules, and perhaps which nouns they look at. */
public interface InitiativeLaws extends KernelLaws<Initiative> {
    /** The rules. */
    RuleSet<Initiative> rules();

    /** What initiatives are made of: best what the rules look at and little else. */
    default Plan plan() {
        return Plan.standard();
    }

    /** Whether the law of forgetting tries this attribute or list, as {@code actions.owner} or {@code actions}. */
    default boolean forgets(String name) {
        return true;
    }

    /** Autonomy is never the price of a remedy. */
    @Override
    default boolean breachedByNoRemedy(String rule) {
        return rule.startsWith("autonomy.");
    }

    @Override
    default Engine<Initiative> engine() {
        return Assessor.with(rules()).engine();
    }

    @Override
    default Arbitrary<Story<Initiative>> stories() {
        return Initiatives.stories(plan(), 3);
    }

    @Override
    default Arbitrary<Forgotten<Initiative>> forgettings() {
        return Initiatives.forgotten(plan(), this::forgets);
    }

    @Override
    default Initiative permuted(Initiative document, Random random) {
        Initiative.Builder builder = Initiative.builder().from(document);
        NounTypes.all().forEach(type -> shuffle(type, document, builder, random));
        return builder.build();
    }

    private static <N extends Noun<N>> void shuffle(
            NounType<N> type, Initiative document, Initiative.Builder builder, Random random) {
        List<N> nouns = new ArrayList<>(type.in(document));
        Collections.shuffle(nouns, random);
        type.replace(builder, nouns);
    }

    /** Law 3: something new that points at nothing touches nothing but itself. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    default void somethingUnrelatedTouchesNothingElse(@ForAll("lawStories") Story<Initiative> story) {
        Edits edits = unrelated();
        Locality.walk(
                engine(),
                new Story<>(story.document(), story.asOf(), ImmutableList.of(edits)),
                (before, step, after) -> {
                    Locality.frugal(before, step, after);
                    Locality.local(before, step, after);
                    step.touched().forEach((kind, ordinals) -> {
                        if (ordinals.length() > 1) {
                            throw new AssertionError(
                                    edits + " touched " + ordinals.length() + " subjects of kind " + kind);
                        }
                    });
                });
    }

    /** One noun of each of some types, which points at nothing. */
    private static Edits unrelated() {
        String id = "unrelated-to-all";
        Text name = Text.same("unrelated");
        return Edits.put(Actor.TYPE, Actor.builder().id(Id.of(id)).name(name).build())
                .then(Edits.put(
                        Issue.TYPE, Issue.builder().id(Id.of(id)).name(name).build()))
                .then(Edits.put(
                        Theme.TYPE, Theme.builder().id(Id.of(id)).name(name).build()))
                .then(Edits.put(
                        Population.TYPE,
                        Population.builder().id(Id.of(id)).name(name).build()))
                .then(Edits.put(
                        Source.TYPE,
                        Source.builder().id(Id.of(id)).citation(name).build()));
    }
}
