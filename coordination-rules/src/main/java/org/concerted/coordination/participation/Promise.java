package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.ParticipationProcess;

/**
 * What was promised to those who took part, and which parts of the promise are known to be kept. The promise grows with
 * the level: to be told what came of it, from consulting up; to find one's concerns in the alternatives, from involving
 * up; to see advice followed as far as possible, when collaborating; to see carried out what one decided, when one decides.
 *
 * @param level the level promised; absent where it is not on record
 * @param over whether participation is over; absent where its period is not known
 * @param parts each part of the promise, kept or not; absent where it is not known. Empty where no level is on record
 * @see <a href="http://iap2canada.ca/page-1020549">IAP2 spectrum of public participation</a>
 */
public record Promise(Optional<Iap2Level> level, Optional<Boolean> over, ImmutableMap<Part, Optional<Boolean>> parts) {
    /**
     * The promise of a process, as known on a day.
     *
     * @param process the process
     * @param asOf the day
     * @param complete whether what happened in processes is all on record, so that a report back that is not there was not
     *     made
     */
    public static Promise of(ParticipationProcess process, LocalDate asOf, boolean complete) {
        Map<Part, Optional<Boolean>> parts = new EnumMap<>(Part.class);
        process.promise().ifPresent(level -> {
            if (level.compareTo(Iap2Level.CONSULT) >= 0) {
                parts.put(
                        Part.TOLD,
                        process.reportedBack().isPresent() || complete
                                ? Optional.of(process.reportedBack().isPresent())
                                : Optional.empty());
            }
            if (level == Iap2Level.INVOLVE || level == Iap2Level.COLLABORATE) {
                parts.put(Part.IN_ALTERNATIVES, process.inAlternatives());
            }
            if (level == Iap2Level.COLLABORATE) {
                parts.put(Part.ADVICE_FOLLOWED, followed(process));
            }
            if (level == Iap2Level.EMPOWER) {
                parts.put(Part.CARRIED_OUT, process.implemented());
            }
        });
        return new Promise(
                process.promise(),
                process.period()
                        .map(p -> p.end().filter(end -> end.isBefore(asOf)).isPresent()),
                Maps.immutableEnumMap(parts));
    }

    /** Some advice followed, or none given; how far is possible is not for a count to say. */
    private static Optional<Boolean> followed(ParticipationProcess process) {
        if (process.adviceGiven().equals(Optional.of(0))) {
            return Optional.of(true);
        }
        if (process.adviceFollowed().filter(n -> n > 0).isPresent()) {
            return Optional.of(true);
        }
        return process.adviceGiven().isPresent() ? process.adviceFollowed().map(n -> n > 0) : Optional.empty();
    }

    /** Where the promise stands: all its parts, together. */
    public Standing standing() {
        if (level.isEmpty() || parts.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (parts.values().stream().allMatch(Optional.of(true)::equals)) {
            return Standing.KEPT;
        }
        if (over.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (!over.get()) {
            return Standing.NOT_YET;
        }
        return parts.containsValue(Optional.of(false)) ? Standing.IN_PART : Standing.UNKNOWN;
    }

    /** The parts of a promise. */
    public enum Part {
        /** Told what came of what was said. */
        TOLD,
        /** Concerns are in the alternatives. */
        IN_ALTERNATIVES,
        /** Some advice was followed. */
        ADVICE_FOLLOWED,
        /** What was decided is carried out. */
        CARRIED_OUT
    }

    /** Where a promise stands. */
    public enum Standing {
        /** All its parts are kept. */
        KEPT,
        /** Some part is known not to be, and participation is over. */
        IN_PART,
        /** Participation is not over. */
        NOT_YET,
        /** What is on record does not say. */
        UNKNOWN
    }
}
