package org.concerted.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Change;
import org.concerted.core.assess.Domain;
import org.concerted.core.assess.Index;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Step;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/** Initiatives, for the kernel. */
public final class InitiativeDomain implements Domain<Initiative> {
    /** The only one. */
    public static final InitiativeDomain INSTANCE = new InitiativeDomain();

    private InitiativeDomain() {}

    @Override
    public String id() {
        return "initiative";
    }

    @Override
    public ImmutableList<Kind<Initiative, ?>> kinds() {
        return Kinds.all();
    }

    @Override
    public Index<Initiative> index(Initiative document, LocalDate asOf) {
        return InitiativeIndex.of(document, known(document, asOf), asOf);
    }

    @Override
    public Step<Initiative> after(Index<Initiative> index, Change<Initiative> change) {
        if (!(change instanceof Edits edits)) {
            throw ConcertedException.at(
                    "change", change.getClass().getSimpleName(), Text.of("des modifications (Edits)", "edits (Edits)"));
        }
        InitiativeIndex before = (InitiativeIndex) index;
        IndexEditor editor = new IndexEditor(before, edits);
        if (editor.applyAll()) {
            return new Step<>(before, editor.index(), editor.touched());
        }
        InitiativeIndex anew = (InitiativeIndex) index(edits.applyTo(before.document()), before.asOf());
        return new Step<>(before, anew, everything(before, anew));
    }

    /** What was not known yet neither shows nor hides anything. */
    @Override
    public Initiative seenBy(Initiative document, LocalDate asOf, Audience audience) {
        return Redaction.of(known(document, asOf), asOf, audience);
    }

    @Override
    public boolean own(Initiative document, Ref subject, Audience audience) {
        return audience.circle() == Audience.Circle.ACTOR
                && NounTypes.named(subject.kind())
                        .filter(type -> owns(document, type, subject.id(), audience))
                        .isPresent();
    }

    private static <N extends Noun<N>> boolean owns(
            Initiative document, NounType<N> type, String id, Audience audience) {
        return document.registry()
                .find(type, Id.<N>of(id))
                .filter(noun -> audience.id()
                        .map(Id::<Actor>of)
                        .filter(type.owners(noun)::contains)
                        .isPresent())
                .isPresent();
    }

    @Override
    public int leastRespondents(Initiative document) {
        return Pooling.least(document);
    }

    @Override
    public String digest(Initiative document) {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putString(Headers.of(document).toString(), StandardCharsets.UTF_8);
        for (NounType<?> type : NounTypes.all()) {
            for (Noun<?> noun : type.in(document)) {
                hasher.putString(noun.toString(), StandardCharsets.UTF_8).putChar('\n');
            }
        }
        return hasher.hash().toString();
    }

    /** The document as it was known on a day; the very same where all of it was. */
    static Initiative known(Initiative document, LocalDate asOf) {
        Set<Ref> hidden = new HashSet<>();
        Draft draft = new Draft(document);
        boolean changed = false;
        for (NounType<?> type : NounTypes.all()) {
            changed |= known(document, type, asOf, draft, hidden);
        }
        if (!hidden.isEmpty()) {
            draft.remove(hidden);
        }
        return changed || !hidden.isEmpty() ? draft.build() : document;
    }

    private static <N extends Noun<N>> boolean known(
            Initiative document, NounType<N> type, LocalDate asOf, Draft draft, Set<Ref> hidden) {
        boolean changed = false;
        for (N noun : type.in(document)) {
            Optional<LocalDate> from = noun.visibleFrom();
            if (from.isPresent() && from.get().isAfter(asOf)) {
                hidden.add(type.ref(noun.id()));
            } else {
                N then = type.asKnown(noun, asOf);
                if (then != noun) {
                    draft.apply(new Edit.Put<>(type, then));
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static ImmutableMap<Kind<Initiative, ?>, ImmutableIntArray> everything(
            InitiativeIndex before, InitiativeIndex after) {
        ImmutableMap.Builder<Kind<Initiative, ?>, ImmutableIntArray> result = ImmutableMap.builder();
        for (Kind<Initiative, ?> kind : Kinds.all()) {
            int size =
                    Math.max(before.subjects(kind).size(), after.subjects(kind).size());
            if (size > 0) {
                result.put(kind, ImmutableIntArray.copyOf(IntStream.range(0, size)));
            }
        }
        return result.buildOrThrow();
    }
}
