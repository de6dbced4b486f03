package org.concerted.coordination.structure;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * In which circumstances a network may be, as far as anyone knows: for each contingency one or more of its circumstances.
 * More than one is left where answers are missing, or where our parameters may be set one way or another.
 *
 * @param possible the circumstances of each contingency, in the order of contingencies
 */
public record Situation(ImmutableMap<Contingency, ImmutableSet<Circumstance>> possible) {
    /** The situation of which nothing is known. */
    public static final Situation UNKNOWN = new Situation(Arrays.stream(Contingency.values())
            .collect(toImmutableMap(c -> c, c -> Sets.immutableEnumSet(c.circumstances()))));

    /** Refuses a contingency without circumstance, or with one of another. */
    public Situation {
        for (Contingency contingency : Contingency.values()) {
            ImmutableSet<Circumstance> levels = possible.getOrDefault(contingency, ImmutableSet.of());
            if (levels.isEmpty() || levels.stream().anyMatch(l -> l.contingency() != contingency)) {
                throw ConcertedException.at(
                        contingency.word(),
                        levels.toString(),
                        Text.of("au moins une de ses circonstances", "at least one of its circumstances"));
            }
        }
    }

    /** One circumstance known for each contingency that is named; the others are not known. */
    public static Situation of(Circumstance... known) {
        Situation situation = UNKNOWN;
        for (Circumstance circumstance : known) {
            situation = situation.with(circumstance.contingency(), ImmutableSet.of(circumstance));
        }
        return situation;
    }

    /** The same with other circumstances for one contingency. */
    public Situation with(Contingency contingency, Iterable<Circumstance> circumstances) {
        return new Situation(Arrays.stream(Contingency.values())
                .collect(toImmutableMap(c -> c, c -> c == contingency ? Sets.immutableEnumSet(circumstances) : of(c))));
    }

    /** The circumstances in which a contingency may be. */
    public ImmutableSet<Circumstance> of(Contingency contingency) {
        return possible.getOrDefault(contingency, ImmutableSet.of());
    }

    /** The contingencies whose circumstance is one alone. */
    public ImmutableSet<Contingency> settled() {
        return Arrays.stream(Contingency.values())
                .filter(c -> of(c).size() == 1)
                .collect(toImmutableSet());
    }
}
