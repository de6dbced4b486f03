package org.concerted.core.dossier;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.Ref;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Body;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Confidentiality;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Source;
import org.concerted.core.model.SurveyAnswer;
import org.concerted.core.model.Voice;

/**
 * Takes out of an initiative what an audience may not see: nouns that are hidden, what mentions one and spells it in its
 * id, and sources that nothing seen cites. A list that loses an entry is no longer complete.
 */
final class Redaction {
    private final Initiative document;
    private final Audience audience;
    private final Set<Id<Body>> bodies = new HashSet<>();
    private final Set<Id<Distribution>> differing;

    private Redaction(Initiative document, LocalDate asOf, Audience audience) {
        this.document = document;
        this.audience = audience;
        this.differing = Differences.telling(document, Pooling.least(document));
        audience.id().ifPresent(id -> {
            if (audience.circle() == Audience.Circle.BODY) {
                bodies.add(Id.of(id));
                return;
            }
            for (Seat seat : document.seats()) {
                if (seat.actor().filter(a -> a.value().equals(id)).isPresent()
                        && seat.period().map(held -> held.contains(asOf)).orElse(true)
                        && document.registry()
                                .find(Body.TYPE, seat.body())
                                .flatMap(Body::period)
                                .map(there -> there.contains(asOf))
                                .orElse(true)) {
                    bodies.add(seat.body());
                }
            }
        });
    }

    static Initiative of(Initiative document, LocalDate asOf, Audience audience) {
        return audience.circle() == Audience.Circle.KEEPER
                ? document
                : new Redaction(document, asOf, audience).redact();
    }

    private Initiative redact() {
        Draft draft = new Draft(document);
        Set<Ref> hidden = new HashSet<>();
        for (NounType<?> type : NounTypes.all()) {
            redact(type, draft, hidden);
        }
        for (Distribution pooled : Pooling.of(document)) {
            if (sees(Distribution.TYPE, pooled)) {
                draft.apply(new Edit.Put<>(Distribution.TYPE, pooled));
            }
        }
        draft.hide(hidden);
        draft.hide(uncited(draft));
        Initiative left = draft.build();
        Map<NounType<?>, Completeness> declared = new LinkedHashMap<>(left.completeness());
        declared.replaceAll((type, said) -> ofTheirOwn(type) || lost(type, left) ? Completeness.PARTIAL : said);
        // what followed the exchanges that are left is all there, whether or not others were taken out
        boolean followed = document.completeness().get(Exchange.TYPE) == Completeness.COMPLETE;
        if (declared.equals(left.completeness()) && !followed) {
            return left;
        }
        Initiative.Builder partial = Initiative.builder().from(left).completeness(declared);
        return (followed ? partial.followUpOnRecord(true) : partial).build();
    }

    /**
     * Sources that nothing seen cites, unless their author says who sees them. Those that nothing at all cites are among
     * them: if they showed, a source that is missing would tell that something hidden cites it.
     */
    private Set<Ref> uncited(Draft draft) {
        Set<String> cited = draft.mentioned(Source.TYPE);
        Set<Ref> result = new HashSet<>();
        for (Source source : document.sources()) {
            if (source.confidentiality().isEmpty()
                    && !cited.contains(source.id().value())) {
                result.add(Source.TYPE.ref(source.id()));
            }
        }
        return result;
    }

    /** Lists of what is private unless its owner says otherwise: were one complete, it would tell that nobody has more. */
    private static boolean ofTheirOwn(NounType<?> type) {
        return type.widest() == Confidentiality.Circle.OWNER || type == Rating.TYPE || type == SurveyAnswer.TYPE;
    }

    private <N extends Noun<N>> boolean lost(NounType<N> type, Initiative left) {
        return type.in(document).stream()
                .anyMatch(noun -> left.registry().find(type, noun.id()).isEmpty());
    }

    private <N extends Noun<N>> void redact(NounType<N> type, Draft draft, Set<Ref> hidden) {
        for (N noun : type.in(document)) {
            if (!sees(type, noun) || noun instanceof Distribution d && tellsOfAFew(d)) {
                hidden.add(type.ref(noun.id()));
            } else {
                N seen = type.asSeen(noun, this::sees);
                if (spellsItsGiver(noun, seen)) {
                    hidden.add(type.ref(noun.id()));
                } else if (seen != noun) {
                    draft.apply(new Edit.Put<>(type, seen));
                }
            }
        }
    }

    /** Whether the id of an exchange tells who gave it to somebody who may not know. */
    private static boolean spellsItsGiver(Noun<?> noun, Noun<?> seen) {
        return noun instanceof Exchange whole
                && seen instanceof Exchange part
                && part.giver().isEmpty()
                && whole.giver()
                        .filter(giver -> Bereft.spells(whole.id().value(), giver.value()))
                        .isPresent();
    }

    private boolean tellsOfAFew(Distribution distribution) {
        return distribution.respondents() < Pooling.least(document) || differing.contains(distribution.id());
    }

    private <N extends Noun<N>> boolean sees(NounType<N> type, N noun) {
        boolean pooled = noun instanceof Rating
                || noun instanceof SurveyAnswer
                || noun instanceof Distribution score && score.rated().isPresent();
        return sees(
                type.owners(noun),
                pooled ? Confidentiality.OWNER : noun.confidentiality().orElseGet(() -> standard(type, noun)));
    }

    private Confidentiality standard(NounType<?> type, Noun<?> noun) {
        boolean confided = noun instanceof Exchange e && e.voice().equals(Optional.of(Voice.PRIVATE));
        return confided || type.widest() == Confidentiality.Circle.OWNER
                ? Confidentiality.OWNER
                : Confidentiality.of(document.confidentiality().orElse(Confidentiality.Circle.TABLE));
    }

    private boolean sees(ImmutableSortedSet<Id<Actor>> owners, Confidentiality confidentiality) {
        boolean own = audience.circle() != Audience.Circle.BODY
                && audience.id().filter(id -> owners.contains(Id.<Actor>of(id))).isPresent();
        return own
                || confidentiality.circle().compareTo(narrowest()) >= 0
                || !Sets.intersection(bodies, confidentiality.bodies()).isEmpty();
    }

    /** The narrowest circle that this audience belongs to. */
    private Confidentiality.Circle narrowest() {
        return switch (audience.circle()) {
            case KEEPER -> Confidentiality.Circle.OWNER;
            case ACTOR, BODY, TABLE -> Confidentiality.Circle.TABLE;
            case FUNDER -> Confidentiality.Circle.FUNDERS;
            case PUBLIC -> Confidentiality.Circle.PUBLIC;
        };
    }
}
