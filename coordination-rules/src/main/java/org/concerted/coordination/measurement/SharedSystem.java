package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.Present;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.IndicatorDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.Reading;

/**
 * What is on record of a shared measurement system (FSG 2009). An indicator is shared where several organisations are meant
 * to report it, or have.
 *
 * @param shared shared indicators
 * @param same those of them whose readings all have the one definition that is on record
 * @param other those of which readings have different definitions
 * @param silent organisations that are meant to report a shared indicator, and of which no reading of it is on record
 * @param unsigned shared indicators with a reading that does not say whose it is
 * @param learned turns of learning that led to a change
 */
record SharedSystem(long shared, long same, long other, long silent, long unsigned, long learned) {
    static final Measure<Initiative, SharedSystem> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "measurement.shared-system";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.INDICATOR, Kinds.LEARNING_LOOP);
        }

        @Override
        public SharedSystem compute(Scope<Initiative> scope) {
            return new Counting(scope).done();
        }
    };

    /** The counting itself. */
    private static final class Counting {
        private long shared;
        private long same;
        private long other;
        private long silent;
        private long unsigned;
        private long learned;

        Counting(Scope<Initiative> scope) {
            Subjects<IndicatorDossier> indicators = scope.subjects(Kinds.INDICATOR);
            for (int i = 0; i < indicators.size(); i++) {
                scope.checkpoint();
                if (indicators.present(i)) {
                    indicator(indicators.dossier(i));
                }
            }
            Present.each(scope, LearningLoop.TYPE, loop -> {
                if (loop.steps().stream().anyMatch(step -> step.stage() == LearningStage.CHANGE)) {
                    learned++;
                }
            });
        }

        private void indicator(IndicatorDossier dossier) {
            Indicator indicator = dossier.noun();
            List<Reading> readings = dossier.readings();
            Set<Id<Actor>> reported = new HashSet<>();
            Set<String> definitions = new HashSet<>();
            indicator.definitionVersion().ifPresent(definitions::add);
            boolean all = true;
            for (Reading reading : readings) {
                reading.reporter().ifPresent(reported::add);
                reported.addAll(reading.covers());
                reading.definitionVersion().ifPresent(definitions::add);
                all &= reading.reporter().isPresent() || !reading.covers().isEmpty();
            }
            Set<Id<Actor>> everyone = new HashSet<>(reported);
            everyone.addAll(indicator.reporters());
            if (everyone.size() < 2) {
                return;
            }
            shared++;
            unsigned += all ? 0 : 1;
            silent += everyone.size() - reported.size();
            if (definitions.size() > 1) {
                other++;
            } else if (indicator.definitionVersion().isPresent()) {
                same++;
            }
        }

        SharedSystem done() {
            return new SharedSystem(shared, same, other, silent, unsigned, learned);
        }
    }

    /** Whether several organisations use common indicators; no list of readings shows that they do not. */
    Optional<Boolean> platform() {
        return shared > 0 ? Optional.of(true) : Optional.empty();
    }

    /** Whether all report the same measures by the same definitions. */
    Optional<Boolean> comparative(boolean allReadings) {
        if (other > 0 || silent > 0 && unsigned == 0 && allReadings) {
            return Optional.of(false);
        }
        return shared > 0 && same == shared && silent == 0 ? Optional.of(true) : Optional.empty();
    }

    /** Whether readings led to a change. */
    Optional<Boolean> adaptive(boolean allLoops) {
        return learned > 0 ? Optional.of(true) : allLoops ? Optional.of(false) : Optional.empty();
    }
}
