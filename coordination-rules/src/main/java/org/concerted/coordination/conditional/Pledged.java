package org.concerted.coordination.conditional;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
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
 * @param byAction the numbers of those that count, by the ordinal of their action; −1 where they name none
 * @param reported whether reported ones count
 * @param withdrawn those that are taken for withdrawn
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
            if (counts(dossier.noun(), reported)) {
                byAction.put(dossier.actionOrdinal(), i);
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

    boolean counts(int i) {
        return counts(get(i), reported) && !withdrawn.contains(get(i).id());
    }

    Pledged without(Set<Id<Commitment>> gone) {
        ImmutableSet<Id<Commitment>> all = ImmutableSet.<Id<Commitment>>builder()
                .addAll(withdrawn)
                .addAll(gone)
                .build();
        return new Pledged(
                dossiers,
                byId,
                ImmutableListMultimap.copyOf(Multimaps.filterValues(byAction, i -> !all.contains(get(i).id()))),
                reported,
                all,
                deadlines);
    }

    /** Given by the party, or else reported where that is asked for; and not withdrawn. */
    static boolean counts(Commitment commitment, boolean reported) {
        return (reported || commitment.provenance().binds())
                && commitment.withdrawn().isEmpty();
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
