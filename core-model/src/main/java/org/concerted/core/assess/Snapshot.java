package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * An assessment as a plain value, for one audience: what is written to files and read back. It renders and compares on
 * its own. To explain what is upheld or to assess again, assess its document again and check {@link #documentDigest}.
 */
@Value.Immutable
public sealed interface Snapshot permits ImmutableSnapshot {
    /** The version of the library that made it. */
    String library();

    /** The domain's id. */
    String domain();

    /** The document itself, as a subject. */
    Ref document();

    /** For whom it was made. */
    Audience audience();

    /** The day as of which the document was assessed. */
    LocalDate asOf();

    /** Digest of what the audience may see of the document. */
    String documentDigest();

    /** Digest of the rule set. */
    String rulesDigest();

    /** The least number of respondents by which two answers over respondents differ where they are compared; 1 or more. */
    @Value.Default
    default int leastRespondents() {
        return Comparison.LEAST_DIFFERENCE;
    }

    /** The subjects that were there to be looked at, as the audience sees them. */
    @Value.NaturalOrder
    ImmutableSortedSet<Ref> subjects();

    /** What there is to discuss and what the data cannot settle, by rule, then by subject. */
    ImmutableList<Finding> findings();

    /**
     * What each rule about the document itself answers, with what it saw, upheld answers included; and so of each rule
     * that states facts.
     */
    ImmutableList<Finding> whole();

    /** What could be done about findings, by rule and subject. */
    ImmutableMap<Finding.Key, ImmutableList<Note>> remedies();

    /** How many subjects each rule looked at. */
    ImmutableList<Coverage> coverage();

    /** The rules and measures that failed. */
    ImmutableList<Failure> failures();

    /** What to call the subjects that are mentioned. */
    @Value.NaturalOrder
    ImmutableSortedMap<Ref, Text> names();

    /** Refuses two answers of one rule about one subject. */
    @Value.Check
    default void check() {
        List<Problem> problems = new ArrayList<>();
        Set<Finding.Key> seen = new HashSet<>();
        for (int i = 0; i < findings().size(); i++) {
            Finding.Key key = findings().get(i).key();
            if (!seen.add(key)) {
                problems.add(Problem.builder()
                        .path("findings/" + i)
                        .found(key.rule() + " " + key.subject())
                        .expected(Text.of(
                                "un seul constat par règle et par sujet", "one finding to a rule and a subject"))
                        .build());
            }
        }
        if (!problems.isEmpty()) {
            throw new ConcertedException(problems);
        }
    }

    /**
     * A remedy in words.
     *
     * @param by the actor entitled to it
     * @param words what that actor could do
     */
    record Note(Ref by, Text words) {}

    /** Builds a snapshot. */
    final class Builder extends ImmutableSnapshot.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
