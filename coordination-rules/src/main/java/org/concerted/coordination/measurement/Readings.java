package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.model.Id;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.ReadingScale;

/** The readings of one indicator that stand: those that another restates and forecasts are left out. */
public final class Readings {
    private static final Comparator<Reading> IN_TIME = Comparator.comparing(Readings::end)
            .thenComparing(reading -> reading.period().start().orElse(LocalDate.MIN))
            .thenComparing(reading -> reading.id().value());

    private Readings() {}

    /** Those whose period has ended, by the end of their periods. */
    public static List<Reading> standing(IndicatorDossier dossier) {
        List<Reading> all = dossier.readings();
        ImmutableSet.Builder<Id<Reading>> restated = ImmutableSet.builder();
        for (int i = 0; i < all.size(); i++) {
            if (stands(all.get(i), dossier)) {
                all.get(i).restates().ifPresent(restated::add);
            }
        }
        ImmutableSet<Id<Reading>> gone = restated.build();
        List<Reading> standing = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Reading reading = all.get(i);
            if (!gone.contains(reading.id()) && stands(reading, dossier)) {
                standing.add(reading);
            }
        }
        standing.sort(IN_TIME);
        return standing;
    }

    private static boolean stands(Reading reading, IndicatorDossier dossier) {
        return reading.period().end().isPresent()
                && !end(reading).isAfter(dossier.asOf())
                && reading.nature().orElse(ReadingNature.OBSERVED) != ReadingNature.FORECAST;
    }

    /** Those that say a level and are about all, not about a group. */
    public static List<Reading> levels(IndicatorDossier dossier) {
        List<Reading> levels = standing(dossier);
        levels.removeIf(reading ->
                reading.dimension().isPresent() || reading.scale().orElse(ReadingScale.LEVEL) != ReadingScale.LEVEL);
        return levels;
    }

    /** The last day of a period that has one. */
    public static LocalDate end(Reading reading) {
        return reading.period().end().orElseThrow();
    }
}
