package org.concerted.feedback.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.Ref;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Scope;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.base.Present;

/**
 * What came to something in the year before the day of the assessment: actions that were chosen to show soon that acting
 * together works (Ansell &amp; Gash 2008) and are done, feedback that led to a correction, practices that changed and were not
 * given up, turns of learning that ended in a change. A change of practice that came of feedback or of a turn of learning
 * is counted once. What else the group counts as a win, it says itself.
 *
 * @param wins what came to something, latest first
 * @param chosen actions chosen as small wins, done or not, of any time
 */
public record SmallWins(ImmutableList<Win> wins, long chosen) {
    /** The small wins of an initiative. */
    public static final Measure<Initiative, SmallWins> MEASURE = new Measure<>() {
        @Override
        public String id() {
            return "learning.small-wins";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.ACTION, Kinds.EXCHANGE, Kinds.PRACTICE_CHANGE, Kinds.LEARNING_LOOP);
        }

        @Override
        public SmallWins compute(Scope<Initiative> scope) {
            LocalDate since = scope.asOf().minusYears(1);
            List<Win> wins = new ArrayList<>();
            long[] chosen = {0};
            Present.each(scope, Action.TYPE, action -> {
                if (action.smallWin().equals(Optional.of(true))) {
                    chosen[0]++;
                    if (action.state().equals(Optional.of(ActionState.DONE))) {
                        add(wins, since, action.ended(), Action.TYPE.ref(action.id()));
                    }
                }
            });
            Set<Ref> changes = new HashSet<>();
            Present.each(scope, PracticeChange.TYPE, change -> {
                Ref what = PracticeChange.TYPE.ref(change.id());
                changes.add(what);
                if (change.abandoned().isEmpty()) {
                    add(wins, since, change.date(), what);
                }
            });
            Present.each(
                    scope,
                    Exchange.TYPE,
                    exchange -> exchange.steps().stream()
                            .filter(step -> step.stage() == FeedbackStage.CORRECTED)
                            .filter(step ->
                                    step.result().filter(changes::contains).isEmpty())
                            .findFirst()
                            .ifPresent(step ->
                                    add(wins, since, Optional.of(step.date()), Exchange.TYPE.ref(exchange.id()))));
            Present.each(
                    scope,
                    LearningLoop.TYPE,
                    loop -> loop.steps().stream()
                            .filter(step -> step.stage() == LearningStage.CHANGE)
                            .filter(step ->
                                    step.result().filter(changes::contains).isEmpty())
                            .findFirst()
                            .ifPresent(step ->
                                    add(wins, since, Optional.of(step.date()), LearningLoop.TYPE.ref(loop.id()))));
            Collections.sort(wins);
            return new SmallWins(ImmutableList.copyOf(wins), chosen[0]);
        }

        private void add(List<Win> wins, LocalDate since, Optional<LocalDate> day, Ref what) {
            day.filter(d -> d.isAfter(since)).ifPresent(d -> wins.add(new Win(d, what)));
        }
    };

    /**
     * One of them.
     *
     * @param day when
     * @param what the action, exchange, practice change or turn of learning
     */
    public record Win(LocalDate day, Ref what) implements Comparable<Win> {
        @Override
        public int compareTo(Win other) {
            int latest = other.day.compareTo(day);
            return latest != 0 ? latest : what.compareTo(other.what);
        }
    }
}
