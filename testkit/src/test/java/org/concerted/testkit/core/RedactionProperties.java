package org.concerted.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.Ref;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.Edits;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Reference;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;
import org.concerted.testkit.arbitrary.Initiatives;
import org.concerted.testkit.vary.Inventor;
import org.concerted.testkit.vary.Plan;
import org.concerted.testkit.vary.Pool;

/** What an audience may not see does not show in what it sees: by no value, no count, no digest, no difference. */
class RedactionProperties {
    private static final Plan PLAN = Plan.standard();
    private static final InitiativeDomain DOMAIN = InitiativeDomain.INSTANCE;
    private static final Engine<Initiative> ENGINE =
            Assessor.with(Watch.set(Watch.everything())).engine();
    /** Shown to others as distributions over enough respondents, by design. */
    private static final ImmutableSet<NounType<?>> POOLED =
            ImmutableSet.of(Rating.TYPE, SurveyAnswer.TYPE, Survey.TYPE, Distribution.TYPE);

    @Provide
    Arbitrary<Initiative> initiatives() {
        return Initiatives.of(PLAN);
    }

    @Provide
    Arbitrary<Long> chance() {
        return Arbitraries.longs();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hiddenNounsAreNotMissed(@ForAll("initiatives") Initiative document, @ForAll("chance") long seed) {
        Random random = new Random(seed);
        Audience audience = audience(document, random);
        Initiative seen = DOMAIN.seenBy(document, PLAN.asOf(), audience);
        List<Ref> hidden = hidden(document, seen);
        hidden.removeAll(own(document, audience));
        if (!hidden.isEmpty()) {
            Ref one = hidden.get(random.nextInt(hidden.size()));
            Initiative without = Edits.remove(one).applyTo(document);
            if (refs(without).containsAll(conditions(document))) {
                sameBut(seen, DOMAIN.seenBy(without, PLAN.asOf(), audience), audience + " without " + one);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hiddenAttributesDoNotShow(@ForAll("initiatives") Initiative document, @ForAll("chance") long seed) {
        Random random = new Random(seed);
        Audience audience = audience(document, random);
        Initiative seen = DOMAIN.seenBy(document, PLAN.asOf(), audience);
        List<Ref> hidden = hidden(document, seen);
        hidden.removeAll(own(document, audience));
        for (Ref one : hidden) {
            Optional<Edits> edits = otherwise(document, one, random);
            if (edits.isPresent()) {
                Initiative other = edits.get().applyTo(document);
                Initiative otherSeen = DOMAIN.seenBy(other, PLAN.asOf(), audience);
                if (hidden(other, otherSeen).contains(one)
                        && !own(other, audience).contains(one)
                        && (isKnown(document, one) == isKnown(other, one)
                                || !conditions(document).contains(one))) {
                    sameBut(seen, otherSeen, audience + " with " + edits.get());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hiddenConditionsDoNotShow(@ForAll("initiatives") Initiative document, @ForAll("chance") long seed) {
        Audience audience = audience(document, new Random(seed));
        Initiative seen = DOMAIN.seenBy(document, PLAN.asOf(), audience);
        for (Commitment commitment : seen.commitments()) {
            if (commitment
                    .condition()
                    .filter(c -> c instanceof Condition.Undisclosed)
                    .isPresent()) {
                Initiative other = Edits.put(
                                Commitment.TYPE,
                                Commitment.builder()
                                        .from(document.registry()
                                                .find(Commitment.TYPE, commitment.id())
                                                .orElseThrow())
                                        .condition(new Condition.TotalHours(Hours.of(77)))
                                        .build())
                        .applyTo(document);
                Commitment otherwise = DOMAIN.seenBy(other, PLAN.asOf(), audience)
                        .registry()
                        .find(Commitment.TYPE, commitment.id())
                        .orElseThrow();
                boolean shown = otherwise
                        .condition()
                        .filter(c -> c instanceof Condition.TotalHours)
                        .isPresent();
                if (!shown) {
                    sameBut(
                            seen,
                            DOMAIN.seenBy(other, PLAN.asOf(), audience),
                            "another condition of " + commitment.id());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void snapshotsAreMadeOfWhatIsSeen(@ForAll("initiatives") Initiative document, @ForAll("chance") long seed) {
        Audience audience = audience(document, new Random(seed));
        Initiative seen = DOMAIN.seenBy(document, PLAN.asOf(), audience);
        Snapshot snapshot = ENGINE.view(document, PLAN.asOf(), audience).snapshot();
        Snapshot ofSeen = Snapshot.builder()
                .from(ENGINE.view(seen, PLAN.asOf(), Audience.KEEPER).snapshot())
                .audience(audience)
                .build();
        assertThat(snapshot).isEqualTo(ofSeen);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoeverKeepsTheDocumentSeesAllOfIt(@ForAll("initiatives") Initiative document) {
        assertThat(DOMAIN.seenBy(document, PLAN.asOf(), Audience.KEEPER)).isEqualTo(known(document));
    }

    /** Whatever was known on the day: what was not shows to nobody. */
    private static Initiative known(Initiative document) {
        return DOMAIN.index(document, PLAN.asOf()).known();
    }

    /** From then on, a condition that counts on it tells that it has a part which is not shown. */
    private static boolean isKnown(Initiative document, Ref ref) {
        return refs(known(document)).contains(ref);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anActorSeesItsOwn(@ForAll("initiatives") Initiative document) {
        for (Actor actor : document.actors()) {
            Initiative seen = DOMAIN.seenBy(
                    document, PLAN.asOf(), Audience.actor(actor.id().value()));
            NounTypes.all().forEach(type -> own(type, known(document), seen, actor.id()));
        }
    }

    private static <N extends Noun<N>> void own(
            NounType<N> type, Initiative document, Initiative seen, Id<Actor> actor) {
        for (N noun : type.in(document)) {
            if (type.owners(noun).contains(actor) && stands(type, noun, seen) && !POOLED.contains(type)) {
                assertThat(seen.registry().find(type, noun.id()))
                        .as("%s %s, its own", actor, type.ref(noun.id()))
                        .isPresent();
            }
        }
    }

    private static <N extends Noun<N>> boolean stands(NounType<N> type, N noun, Initiative seen) {
        Set<Boolean> there = new HashSet<>();
        for (Reference<N> reference : type.references()) {
            reference.targets(noun, (to, id) -> there.add(seen.registry().position(to, id) >= 0));
        }
        return !there.contains(false);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aWiderCircleSeesNoMore(@ForAll("initiatives") Initiative document) {
        Set<Ref> table = refs(DOMAIN.seenBy(document, PLAN.asOf(), Audience.TABLE));
        Set<Ref> everyone = refs(DOMAIN.seenBy(document, PLAN.asOf(), Audience.PUBLIC));
        assertThat(table).containsAll(everyone);
        document.actors()
                .forEach(actor -> assertThat(refs(DOMAIN.seenBy(
                                document, PLAN.asOf(), Audience.actor(actor.id().value()))))
                        .containsAll(table));
    }

    private static Audience audience(Initiative document, Random random) {
        List<Audience> all = new ArrayList<>(List.of(Audience.PUBLIC, Audience.TABLE));
        for (Actor actor : document.actors()) {
            all.add(Audience.actor(actor.id().value()));
            all.add(Audience.funder(actor.id().value()));
        }
        for (Body body : document.bodies()) {
            all.add(Audience.body(body.id().value()));
        }
        return all.get(random.nextInt(all.size()));
    }

    private static Set<Ref> refs(Initiative initiative) {
        return new HashSet<>(Pool.of(initiative).refs());
    }

    private static List<Ref> hidden(Initiative document, Initiative seen) {
        List<Ref> hidden = new ArrayList<>(Pool.of(document).refs());
        hidden.removeAll(refs(seen));
        hidden.removeIf(ref -> POOLED.contains(NounTypes.named(ref.kind()).orElseThrow()));
        return hidden;
    }

    /** What an audience is made of, a body or seats in bodies, is no secret to it and decides what it sees. */
    private static Set<Ref> own(Initiative document, Audience audience) {
        String id = audience.id().orElse("");
        Set<Ref> own = new HashSet<>();
        own.add(new Ref(Body.TYPE.kind(), id.isEmpty() ? "-" : id));
        for (Seat seat : document.seats()) {
            if (seat.actor().map(Id::value).filter(id::equals).isPresent()) {
                own.add(Seat.TYPE.ref(seat.id()));
                own.add(Body.TYPE.ref(seat.body()));
            }
        }
        return own;
    }

    /** What conditions count on: that a condition has a part that is not shown is told, whatever that part is. */
    private static Set<Ref> conditions(Initiative document) {
        Set<Ref> targets = new HashSet<>();
        for (Commitment commitment : document.commitments()) {
            for (Reference<Commitment> reference : Commitment.TYPE.references()) {
                if (reference.attribute().equals("condition")) {
                    reference.targets(commitment, (type, id) -> targets.add(new Ref(type.kind(), id)));
                }
            }
        }
        return targets;
    }

    private static Optional<Edits> otherwise(Initiative document, Ref ref, Random random) {
        return otherwise(document, NounTypes.named(ref.kind()).orElseThrow(), ref.id(), random);
    }

    private static <N extends Noun<N>> Optional<Edits> otherwise(
            Initiative document, NounType<N> type, String id, Random random) {
        N noun = document.registry().find(type, Id.<N>of(id)).orElseThrow();
        return Inventor.of(random, PLAN)
                .changed(type, noun, Pool.of(document))
                .filter(other -> type.owners(other).equals(type.owners(noun))
                        && other.confidentiality().equals(noun.confidentiality()))
                .map(other -> Edits.put(type, other));
    }

    /** Equal, except that a list that lost an entry which is not private by default is partial in one of them. */
    private static void sameBut(Initiative expected, Initiative found, String what) {
        Initiative leveled = Initiative.builder()
                .from(found)
                .completeness(expected.completeness())
                .build();
        assertThat(leveled).as(what).isEqualTo(expected);
        for (NounType<?> type : NounTypes.all()) {
            Map<Boolean, Completeness> both =
                    Map.of(true, expected.completeness(type), false, found.completeness(type));
            if (expected.completeness(type) != found.completeness(type)) {
                assertThat(type.widest())
                        .as(what + ": of a list that is private, nothing tells that it has more")
                        .isNotEqualTo(Confidentiality.Circle.OWNER);
                assertThat(both.values())
                        .as(what)
                        .containsExactlyInAnyOrder(Completeness.COMPLETE, Completeness.PARTIAL);
            }
        }
        ImmutableList<Initiative> sameLists = ImmutableList.of(expected, leveled);
        Snapshot one =
                ENGINE.view(sameLists.get(0), PLAN.asOf(), Audience.KEEPER).snapshot();
        Snapshot other =
                ENGINE.view(sameLists.get(1), PLAN.asOf(), Audience.KEEPER).snapshot();
        assertThat(one).as(what).isEqualTo(other);
    }
}
