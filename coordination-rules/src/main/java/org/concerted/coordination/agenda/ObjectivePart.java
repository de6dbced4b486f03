package org.concerted.coordination.agenda;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;
import org.concerted.core.model.Reading;

/** What makes an objective specific, measurable and set in time. */
public enum ObjectivePart {
    /** For whom. */
    POPULATION(Text.of("pour qui", "for whom")),
    /** Where. */
    TERRITORY(Text.of("où", "where")),
    /** By what it is measured. */
    INDICATOR(Text.of("un indicateur", "an indicator")),
    /** Which way that is meant to move. */
    DIRECTION(Text.of("le sens souhaité", "which way it is to move")),
    /** From where it starts. */
    BASELINE(Text.of("d'où l'on part", "from where it starts")),
    /** How far it is to go. */
    TARGET(Text.of("la cible", "the target")),
    /** By when. */
    HORIZON(Text.of("pour quand", "by when"));

    /** Where the parts are from. */
    public static final Citation SOURCE = Citation.literature(Text.of(
            "Doran 1981 : un objectif précis, mesurable et situé dans le temps (SMART)",
            "Doran 1981: a specific, measurable and time-bound objective (SMART)"));

    private final Text text;

    ObjectivePart(Text text) {
        this.text = text;
    }

    /** What it is called. */
    public Text text() {
        return text;
    }

    /**
     * The parts that are on record of an objective; the others may be known and not be written down.
     *
     * @param initiative what is seen
     * @param objective one of its objectives
     */
    public static ImmutableSet<ObjectivePart> of(Initiative initiative, Objective objective) {
        Set<ObjectivePart> said = EnumSet.noneOf(ObjectivePart.class);
        put(said, POPULATION, objective.population().isPresent());
        put(said, TERRITORY, objective.territory().isPresent());
        put(said, TARGET, objective.target().isPresent());
        put(said, HORIZON, objective.horizon().isPresent());
        List<Indicator> indicators = initiative.indicators().stream()
                .filter(indicator -> indicator.objectives().contains(objective.id()))
                .toList();
        for (Indicator indicator : indicators) {
            said.add(INDICATOR);
            put(said, POPULATION, indicator.population().isPresent());
            put(said, TERRITORY, indicator.territory().isPresent());
            put(said, DIRECTION, indicator.direction().isPresent());
            put(said, BASELINE, indicator.baseline().isPresent());
            put(said, TARGET, indicator.target().isPresent());
            put(said, HORIZON, indicator.targetDate().isPresent());
        }
        if (!said.contains(BASELINE)) {
            put(
                    said,
                    BASELINE,
                    initiative.readings().stream()
                            .map(Reading::indicator)
                            .anyMatch(read -> indicators.stream()
                                    .anyMatch(indicator -> indicator.id().equals(read))));
        }
        return Sets.immutableEnumSet(said);
    }

    private static void put(Set<ObjectivePart> said, ObjectivePart part, boolean present) {
        if (present) {
            said.add(part);
        }
    }
}
