package org.concerted.serialization.findings;

import static org.concerted.serialization.codec.Codecs.bySubject;
import static org.concerted.serialization.codec.Codecs.days;
import static org.concerted.serialization.codec.Codecs.lists;
import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.subjects;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.wholes;
import static org.concerted.serialization.codec.Codecs.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Coverage;
import org.concerted.core.assess.Failure;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Snapshot.Note;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;
import org.concerted.serialization.codec.Slots;
import org.concerted.serialization.codec.Slots.Slot;
import org.concerted.serialization.codec.VersionField;

/** Assessments as plain values. */
public final class SnapshotCodec {
    private static final Slot<Audience.Circle> CIRCLE = new Slot<>();
    private static final Slot<String> ID = new Slot<>();
    private static final Slot<Ref> BY = new Slot<>();
    private static final Slot<Text> WORDS = new Slot<>();
    private static final Slot<String> RULE = new Slot<>();
    private static final Slot<Ref> SUBJECT = new Slot<>();
    private static final Slot<ImmutableList<Note>> NOTES = new Slot<>();
    private static final Slot<Integer> UPHELD = new Slot<>();
    private static final Slot<Integer> BREACHED = new Slot<>();
    private static final Slot<Integer> UNDETERMINED = new Slot<>();
    private static final Slot<Integer> NOT_APPLICABLE = new Slot<>();
    private static final Slot<Integer> FAILED = new Slot<>();
    private static final Slot<String> SOURCE = new Slot<>();
    private static final Slot<String> CAUSE = new Slot<>();

    private static final Codec<Audience> AUDIENCE = Shape.<Audience, Slots>of(
                    "audience", Slots::new, s -> new Audience(s.get(CIRCLE), s.find(ID)))
            .required("circle", words(Audience.Circle.class), Audience::circle, (s, v) -> s.put(CIRCLE, v))
            .optional("id", strings(), Audience::id, (s, v) -> s.put(ID, v))
            .note("L'organisme, l'instance ou le bailleur visé.", "The organisation, body or funder that it is for.")
            .build();

    private static final Codec<Note> NOTE = Shape.<Note, Slots>of(
                    "note", Slots::new, s -> new Note(s.get(BY), s.get(WORDS)))
            .required("by", subjects(), Note::by, (s, v) -> s.put(BY, v))
            .note("L'acteur à qui il revient de le faire.", "The actor entitled to do it.")
            .required("words", texts(), Note::words, (s, v) -> s.put(WORDS, v))
            .build();

    private static final Codec<Map.Entry<Finding.Key, ImmutableList<Note>>> REMEDIES =
            Shape.<Map.Entry<Finding.Key, ImmutableList<Note>>, Slots>of(
                            "remedies",
                            Slots::new,
                            s -> Map.entry(new Finding.Key(s.get(RULE), s.get(SUBJECT)), s.get(NOTES)))
                    .is("Ce qui pourrait se faire d'un constat.", "What could be done about a finding.")
                    .required("rule", strings(), e -> e.getKey().rule(), (s, v) -> s.put(RULE, v))
                    .required("subject", subjects(), e -> e.getKey().subject(), (s, v) -> s.put(SUBJECT, v))
                    .required("notes", lists(NOTE), Map.Entry::getValue, (s, v) -> s.put(NOTES, v))
                    .build();

    private static final Codec<Coverage> COVERAGE = Shape.<Coverage, Slots>of(
                    "coverage",
                    Slots::new,
                    s -> new Coverage(
                            s.get(RULE),
                            s.get(UPHELD),
                            s.get(BREACHED),
                            s.get(UNDETERMINED),
                            s.get(NOT_APPLICABLE),
                            s.get(FAILED)))
            .is("Combien de sujets une règle a regardés.", "How many subjects a rule looked at.")
            .required("rule", strings(), Coverage::rule, (s, v) -> s.put(RULE, v))
            .required("upheld", wholes(), Coverage::upheld, (s, v) -> s.put(UPHELD, v))
            .required("breached", wholes(), Coverage::breached, (s, v) -> s.put(BREACHED, v))
            .required("undetermined", wholes(), Coverage::undetermined, (s, v) -> s.put(UNDETERMINED, v))
            .required("notApplicable", wholes(), Coverage::notApplicable, (s, v) -> s.put(NOT_APPLICABLE, v))
            .required("failed", wholes(), Coverage::failed, (s, v) -> s.put(FAILED, v))
            .build();

    private static final Codec<Failure> FAILURE = Shape.<Failure, Slots>of(
                    "failure", Slots::new, s -> new Failure(s.get(SOURCE), s.find(SUBJECT), s.get(CAUSE)))
            .is(
                    "Une règle ou une mesure qui a échoué par sa propre faute.",
                    "A rule or a measure that failed through a fault of its own.")
            .required("source", strings(), Failure::source, (s, v) -> s.put(SOURCE, v))
            .optional("subject", subjects(), Failure::subject, (s, v) -> s.put(SUBJECT, v))
            .required("cause", strings(), Failure::cause, (s, v) -> s.put(CAUSE, v))
            .build();

    /** The whole assessment. */
    public static final Shape<Snapshot, Snapshot.Builder> SNAPSHOT = Shape.<Snapshot, Snapshot.Builder>of(
                    "assessment", Snapshot::builder, Snapshot.Builder::build)
            .add(new VersionField<>())
            .required("library", strings(), Snapshot::library, Snapshot.Builder::library)
            .note("La version de la bibliothèque qui l'a fait.", "The version of the library that made it.")
            .required("domain", strings(), Snapshot::domain, Snapshot.Builder::domain)
            .required("document", subjects(), Snapshot::document, Snapshot.Builder::document)
            .required("audience", AUDIENCE, Snapshot::audience, Snapshot.Builder::audience)
            .required("asOf", days(), Snapshot::asOf, Snapshot.Builder::asOf)
            .required("documentDigest", strings(), Snapshot::documentDigest, Snapshot.Builder::documentDigest)
            .required("rulesDigest", strings(), Snapshot::rulesDigest, Snapshot.Builder::rulesDigest)
            .optional(
                    "leastRespondents",
                    wholes(),
                    s -> Optional.of(s.leastRespondents()),
                    Snapshot.Builder::leastRespondents)
            .list("subjects", subjects(), s -> s.subjects().asList(), Snapshot.Builder::subjects)
            .note("Ce qui était là à regarder.", "What was there to be looked at.")
            .list("findings", Findings.FINDING, Snapshot::findings, Snapshot.Builder::findings)
            .list("whole", Findings.FINDING, Snapshot::whole, Snapshot.Builder::whole)
            .note(
                    "Ce que les règles répondent de l'initiative entière.",
                    "What rules answer about the whole initiative.")
            .list("remedies", REMEDIES, SnapshotCodec::remedies, SnapshotCodec::remedies)
            .list("coverage", COVERAGE, Snapshot::coverage, Snapshot.Builder::coverage)
            .list("failures", FAILURE, Snapshot::failures, Snapshot.Builder::failures)
            .required("names", bySubject(texts()), s -> ImmutableMap.copyOf(s.names()), Snapshot.Builder::names)
            .note("Comment appeler les sujets mentionnés.", "What to call the subjects that are mentioned.")
            .build();

    private SnapshotCodec() {}

    private static void remedies(
            Snapshot.Builder builder, ImmutableList<Map.Entry<Finding.Key, ImmutableList<Note>>> entries) {
        Set<Finding.Key> seen = new HashSet<>();
        for (Map.Entry<Finding.Key, ImmutableList<Note>> entry : entries) {
            if (!seen.add(entry.getKey())) {
                throw ConcertedException.at(
                        "",
                        entry.getKey().rule() + " " + entry.getKey().subject(),
                        Text.of("une règle et un sujet donnés une seule fois", "a rule and a subject given only once"));
            }
            builder.putRemedy(entry);
        }
    }

    private static ImmutableList<Map.Entry<Finding.Key, ImmutableList<Note>>> remedies(Snapshot snapshot) {
        return ImmutableList.sortedCopyOf(
                Map.Entry.comparingByKey(), snapshot.remedies().entrySet());
    }
}
