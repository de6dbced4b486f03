package org.concerted.serialization.findings;

import static org.concerted.serialization.codec.Codecs.strings;
import static org.concerted.serialization.codec.Codecs.subjects;
import static org.concerted.serialization.codec.Codecs.tables;
import static org.concerted.serialization.codec.Codecs.texts;
import static org.concerted.serialization.codec.Codecs.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.concerted.core.ConcertedException;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.Severity;
import org.concerted.core.assess.Value;
import org.concerted.core.assess.Verdict;
import org.concerted.serialization.codec.Codec;
import org.concerted.serialization.codec.Shape;
import org.concerted.serialization.codec.Slots;
import org.concerted.serialization.codec.Slots.Slot;

/** What one rule answers about one subject. */
final class Findings {
    private static final Slot<String> ID = new Slot<>();
    private static final Slot<Text> WHAT = new Slot<>();
    private static final Slot<Datum.Effort> EFFORT = new Slot<>();
    private static final Slot<String> RULE = new Slot<>();
    private static final Slot<Ref> SUBJECT = new Slot<>();
    private static final Slot<Verdict.Code> VERDICT = new Slot<>();
    private static final Slot<ImmutableList<Datum>> MISSING = new Slot<>();
    private static final Slot<Severity> SEVERITY = new Slot<>();
    private static final Slot<ImmutableMap<String, Value>> EVIDENCE = new Slot<>();

    private static final Codec<Datum> DATUM = Shape.<Datum, Slots>of(
                    "datum", Slots::new, s -> new Datum(s.get(ID), s.get(WHAT), s.get(EFFORT)))
            .is("Une donnée qui trancherait.", "A datum that would settle it.")
            .required("id", strings(), Datum::id, (s, v) -> s.put(ID, v))
            .required("what", texts(), Datum::what, (s, v) -> s.put(WHAT, v))
            .required("effort", words(Datum.Effort.class), Datum::effort, (s, v) -> s.put(EFFORT, v))
            .build();

    static final Codec<Finding> FINDING = Shape.<Finding, Slots>of("finding", Slots::new, Findings::finding)
            .is(
                    "Ce qu'une règle répond d'un sujet, et ce qu'elle a vu.",
                    "What a rule answers about a subject, and what it saw.")
            .required("rule", strings(), Finding::rule, (s, v) -> s.put(RULE, v))
            .required("subject", subjects(), Finding::subject, (s, v) -> s.put(SUBJECT, v))
            .required("verdict", words(Verdict.Code.class), f -> f.verdict().code(), (s, v) -> s.put(VERDICT, v))
            .list("missing", DATUM, Finding::missing, (s, v) -> s.put(MISSING, v))
            .note(
                    "Ce qui trancherait; seulement quand il manque quelque chose.",
                    "What would settle it; only where something is missing.")
            .required("severity", words(Severity.class), Finding::severity, (s, v) -> s.put(SEVERITY, v))
            .required("evidence", tables(Values.VALUE), f -> f.evidence().values(), (s, v) -> s.put(EVIDENCE, v))
            .build();

    private Findings() {}

    private static Finding finding(Slots slots) {
        return new Finding(
                slots.get(RULE),
                slots.get(SUBJECT),
                verdict(slots.get(VERDICT), slots.find(MISSING).orElse(ImmutableList.of())),
                slots.get(SEVERITY),
                new Evidence(slots.get(EVIDENCE)));
    }

    private static Verdict verdict(Verdict.Code code, ImmutableList<Datum> missing) {
        if (code != Verdict.Code.UNDETERMINED && !missing.isEmpty()) {
            throw ConcertedException.at(
                    "missing",
                    "[…]",
                    Text.of(
                            "rien, sauf quand le constat est undetermined",
                            "nothing, unless the verdict is undetermined"));
        }
        return switch (code) {
            case UPHELD -> Verdict.UPHELD;
            case BREACHED -> Verdict.BREACHED;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
            case UNDETERMINED -> new Verdict.Undetermined(missing);
            case FAILED ->
                throw ConcertedException.at(
                        "verdict",
                        code.word(),
                        Text.of(
                                "un verdict; une règle qui échoue va dans failures",
                                "a verdict; a rule that fails goes to failures"));
        };
    }
}
