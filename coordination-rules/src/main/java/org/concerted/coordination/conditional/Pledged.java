package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Condition;
import org.concerted.core.model.Id;

/**
 * The commitments of an initiative, in the order of ids.
 *
 * @param dossiers all of them, given and reported, withdrawn ones too
 * @param byId their numbers
 * @param byAction the numbers of those that were given, by the ordinal of their action, and −1 where it is not known; those
 *     that accept a decision and name no action are left out, being to none
 * @param reported whether reported ones count
 * @param withdrawn those that are taken for withdrawn on the day of the assessment
 * @param deadlines the days gone by that conditions name
 */
record Pledged(
        ImmutableList<CommitmentDossier> dossiers,
        ImmutableMap<Id<Commitment>, Integer> byId,
        ImmutableListMultimap<Integer, Integer> byAction,
        boolean reported,
        ImmutableSet<Id<Commitment>> withdrawn,
        ImmutableSortedSet<LocalDate> deadlines) {
    static Pledged of(Subjects<CommitmentDossier> subjects, boolean reported) {
        List<CommitmentDossier> found = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.present(i)) {
                found.add(subjects.dossier(i));
            }
        }
        found.sort(Comparator.comparing(dossier -> dossier.noun().id()));
        ImmutableMap.Builder<Id<Commitment>, Integer> byId = ImmutableMap.builder();
        ImmutableListMultimap.Builder<Integer, Integer> byAction = ImmutableListMultimap.builder();
        ImmutableSortedSet.Builder<LocalDate> deadlines = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < found.size(); i++) {
            CommitmentDossier dossier = found.get(i);
            byId.put(dossier.noun().id(), i);
            if (given(dossier.noun(), reported)) {
                if (dossier.actionOrdinal() >= 0 || dossier.noun().accepts().isEmpty()) {
                    byAction.put(dossier.actionOrdinal(), i);
                }
                dossier.noun().condition().ifPresent(condition -> gone(condition, dossier.asOf(), deadlines));
            }
        }
        return new Pledged(
                ImmutableList.copyOf(found),
                byId.buildOrThrow(),
                byAction.build(),
                reported,
                ImmutableSet.of(),
                deadlines.build());
    }

    int size() {
        return dossiers.size();
    }

    Commitment get(int i) {
        return dossiers.get(i).noun();
    }

    /** Whether it counts on the day of the assessment. */
    boolean counts(int i) {
        return stands(i, dossiers.get(i).asOf());
    }

    /** Whether it had been given by a day and not been withdrawn by then. */
    boolean stands(int i, LocalDate day) {
        Commitment commitment = get(i);
        return given(commitment, reported)
                && !commitment.provenance().date().isAfter(day)
                && commitment.withdrawn().filter(on -> !on.isAfter(day)).isEmpty()
                && (day.isBefore(dossiers.get(i).asOf()) || !withdrawn.contains(commitment.id()));
    }

    Pledged without(Set<Id<Commitment>> gone) {
        ImmutableSet<Id<Commitment>> all = ImmutableSet.<Id<Commitment>>builder()
                .addAll(withdrawn)
                .addAll(gone)
                .build();
        return new Pledged(dossiers, byId, byAction, reported, all, deadlines);
    }

    /** Given by the party, or else reported where that is asked for. */
    private static boolean given(Commitment commitment, boolean reported) {
        return reported || commitment.provenance().binds();
    }

    private static void gone(Condition condition, LocalDate asOf, ImmutableSortedSet.Builder<LocalDate> deadlines) {
        if (condition instanceof Condition.By by && by.day().isBefore(asOf)) {
            deadlines.add(by.day());
        } else if (condition instanceof Condition.AllOf all) {
            all.of().forEach(each -> gone(each, asOf, deadlines));
        } else if (condition instanceof Condition.AnyOf any) {
            any.of().forEach(each -> gone(each, asOf, deadlines));
        }
    }
}
