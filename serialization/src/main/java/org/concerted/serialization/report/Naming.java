package org.concerted.serialization.report;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/** What nouns are called where they are shown to someone: by their labels, in one language. */
record Naming(Initiative seen, Language language) {
    String say(String french, String english) {
        return language == Language.FR ? french : english;
    }

    /** As of when and for whom. */
    String head(LocalDate asOf, Audience audience) {
        return new Voice(language).head(asOf, audience, this::of);
    }

    String day(LocalDate day) {
        return Formats.day(day, language);
    }

    String of(Text text) {
        return text.in(language);
    }

    /** A noun's label, or its id where it is not seen. */
    <N extends Noun<N>> String of(NounType<N> type, Id<N> id) {
        return seen.registry().find(type, id).map(type::label).map(this::of).orElse(id.value());
    }

    /** The same by kind and id. */
    String of(Ref ref) {
        return NounTypes.named(ref.kind()).map(type -> labelled(type, ref)).orElse(ref.id());
    }

    private <N extends Noun<N>> String labelled(NounType<N> type, Ref ref) {
        return of(type, Id.of(ref.id()));
    }

    String actor(Id<Actor> id) {
        return of(Actor.TYPE, id);
    }

    /** Several, in the order of their ids. */
    <N extends Noun<N>> String all(NounType<N> type, Iterable<Id<N>> ids) {
        return Streams.stream(ids).map(id -> of(type, id)).collect(Collectors.joining(", "));
    }

    String quoted(String text) {
        return say("« " + text + " »", "\"" + text + "\"");
    }

    /** What is promised and by whom, marked where someone else reported it. */
    String commitment(Id<Commitment> id) {
        Optional<Commitment> found = seen.registry().find(Commitment.TYPE, id);
        if (found.isEmpty()) {
            return id.value();
        }
        Commitment commitment = found.get();
        String what = commitment
                .promise()
                .or(() -> commitment
                        .action()
                        .flatMap(action -> seen.registry().find(Action.TYPE, action))
                        .map(Action::name))
                .map(this::of)
                .orElse(id.value());
        String confirm = commitment.provenance().binds()
                ? ""
                : say(" [à confirmer par l'organisme]", " [for the organisation to confirm]");
        return quoted(what) + " (" + actor(commitment.party()) + ")" + confirm;
    }
}
