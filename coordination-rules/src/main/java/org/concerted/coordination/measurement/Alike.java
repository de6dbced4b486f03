package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Reading;

/**
 * Whether readings of one indicator are made alike.
 *
 * @param indicator the indicator
 * @param oneDefinition whether nothing says that it had another definition than its own; else a reading that names none
 *     may have been made with any of them
 * @param bases for levels about all, the base that each stands on
 */
public record Alike(Indicator indicator, boolean oneDefinition, ImmutableMap<Id<Reading>, Integer> bases) {
    /** Of readings whose bases are not looked at. */
    Alike(Indicator indicator, boolean oneDefinition) {
        this(indicator, oneDefinition, ImmutableMap.of());
    }

    /** For the readings of an indicator, restated ones and forecasts included. */
    public static Alike of(IndicatorDossier dossier) {
        Optional<String> own = dossier.noun().definitionVersion();
        return new Alike(
                dossier.noun(),
                dossier.readings().stream()
                        .allMatch(reading -> reading.definitionVersion().isEmpty()
                                || reading.definitionVersion().equals(own)),
                Bases.of(Readings.levels(dossier)));
    }

    /**
     * Whether two readings are made alike, as far as anything is said; absent where something is said of one and not of
     * the other, or where one that names no definition may have any of several.
     */
    public Optional<Boolean> comparable(Reading a, Reading b) {
        if (bases.containsKey(a.id())
                && bases.containsKey(b.id())
                && !bases.get(a.id()).equals(bases.get(b.id()))) {
            return Optional.of(false);
        }
        boolean known = true;
        for (KeyField field : KeyField.values()) {
            KeyField.Match match = match(field, a, b);
            if (match == KeyField.Match.DIFFERENT) {
                return Optional.of(false);
            }
            known &= match != KeyField.Match.UNKNOWN;
        }
        return known ? Optional.of(true) : Optional.empty();
    }

    KeyField.Match match(KeyField field, Reading a, Reading b) {
        boolean named =
                a.definitionVersion().isPresent() && b.definitionVersion().isPresent();
        return field == KeyField.DEFINITION && !named && !oneDefinition
                ? KeyField.Match.UNKNOWN
                : field.match(indicator, a, b);
    }
}
