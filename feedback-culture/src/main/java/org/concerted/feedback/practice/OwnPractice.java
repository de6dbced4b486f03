package org.concerted.feedback.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.PracticeMotive;

/**
 * What each organisation changed in its own practice, and the two markers of the Theory of Aligned Contributions
 * (Pillsbury), read in the year before the day of the assessment: acting, a commitment of its own that it kept; aligning,
 * a practice of its own that it changed for the common agenda, a reading or a partner's feedback. The computation is ours;
 * what is not on record may have happened. It is for each organisation about itself: {@link #places} alone is for others,
 * and only where it counts enough of them.
 *
 * @param organisations by actor
 */
public record OwnPractice(ImmutableSortedMap<Id<Actor>, Own> organisations) {
    /** The practice changes of an initiative. */
    public static final Measure<Initiative, OwnPractice> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "practice.own";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.ACTOR);
        }

        @Override
        public OwnPractice compute(Scope<Initiative> scope) {
            LocalDate since = scope.asOf().minusYears(1);
            Map<Id<Actor>, Own> organisations = new TreeMap<>();
            Subjects<ActorDossier> actors = scope.subjects(Kinds.ACTOR);
            for (int i = 0; i < actors.size(); i++) {
                scope.checkpoint();
                if (actors.present(i)) {
                    ActorDossier actor = actors.dossier(i);
                    organisations.put(actor.noun().id(), own(actor, since));
                }
            }
            return new OwnPractice(ImmutableSortedMap.copyOf(organisations));
        }
    };

    private static Own own(ActorDossier actor, LocalDate since) {
        List<PracticeChange> changes = new ArrayList<>(actor.practiceChanges());
        changes.sort(Comparator.comparing(PracticeChange::id));
        boolean mayAlign = !actor.complete(PracticeChange.TYPE);
        boolean aligns = false;
        for (PracticeChange change : changes) {
            boolean before = change.date().filter(day -> !day.isAfter(since)).isPresent();
            boolean other = change.motive().equals(Optional.of(PracticeMotive.OTHER));
            if (!before && !other) {
                mayAlign = true;
                aligns |= change.date().isPresent() && change.motive().isPresent();
            }
        }
        boolean acts = false;
        List<Commitment> commitments = actor.commitments();
        for (int i = 0; i < commitments.size(); i++) {
            acts |= commitments.get(i).kept().filter(day -> day.isAfter(since)).isPresent();
        }
        return new Own(
                ImmutableList.copyOf(changes), known(acts, !actor.complete(Commitment.TYPE)), known(aligns, mayAlign));
    }

    private static Optional<Boolean> known(boolean seen, boolean may) {
        return seen ? Optional.of(true) : may ? Optional.empty() : Optional.of(false);
    }

    /**
     * How many organisations stand at each place; absent where fewer than so many stand at a place that is known.
     *
     * @param least the least number of organisations that hides each of them
     */
    public Optional<ImmutableMap<Place, Long>> places(int least) {
        Map<Place, Long> counts = new EnumMap<>(Place.class);
        organisations.values().forEach(own -> own.place().ifPresent(place -> counts.merge(place, 1L, Long::sum)));
        long known = counts.values().stream().mapToLong(Long::longValue).sum();
        return known >= least ? Optional.of(Maps.immutableEnumMap(counts)) : Optional.empty();
    }

    /** How many organisations have no known place. */
    public long unplaced() {
        return organisations.values().stream()
                .filter(own -> own.place().isEmpty())
                .count();
    }

    /** Where an organisation stands, by the two markers. None is a grade: each has its reasons, and its season. */
    public enum Place {
        /** Acts, and aligns with the others. */
        ACTS_AND_ALIGNS,
        /** Acts, on an agenda of its own. */
        ACTS,
        /** Aligns with the others, and has not acted on it yet. */
        ALIGNS,
        /** Neither is on record, of the last year. */
        LOOKS_ON
    }

    /**
     * One organisation, for itself.
     *
     * @param changes what it changed, in the order of ids
     * @param acts whether it kept a commitment of its own; absent where that is not known
     * @param aligns whether it changed a practice for the others; absent where that is not known
     */
    public record Own(ImmutableList<PracticeChange> changes, Optional<Boolean> acts, Optional<Boolean> aligns) {
        /** Where it stands, where both markers are known. */
        public Optional<Place> place() {
            return acts.flatMap(a ->
                    aligns.map(b -> a ? b ? Place.ACTS_AND_ALIGNS : Place.ACTS : b ? Place.ALIGNS : Place.LOOKS_ON));
        }
    }
}
