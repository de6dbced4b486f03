package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.core.Ref;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Application;
import org.concerted.core.model.Criterion;
import org.concerted.core.model.Decision;
import org.concerted.core.model.ExpenseKind;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.GrantReport;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;

/**
 * A programme tried out on the actors that are known, before it is launched: what it would ask of them and whom it would
 * leave out. Nothing is guessed: what nobody answered is open.
 *
 * @param standings for each actor but those that fund or run the programme, in the order of their ids, how it stands to it
 * @param hours time to apply and to report over the whole period; absent where a part is not known
 * @param paysCoordination whether its money may pay for coordination; absent where it does not say
 * @param sameDays what the initiative has on its calendar while applications are received, in the order of days; absent
 *     where the programme does not say when it receives them
 */
public record ProgrammeDryRun(
        ImmutableSortedMap<Id<Actor>, Standing> standings,
        Optional<Hours> hours,
        Optional<Boolean> paysCoordination,
        Optional<ImmutableList<Busy>> sameDays) {

    /**
     * Tries a programme out.
     *
     * @param initiative the initiative, as an audience may see it
     * @param programme the programme
     * @param answers for actors and codes of criteria, whether the actor meets the criterion, where someone knows
     * @param apply time that it takes to apply, where known
     * @param report time that one report takes, where known
     * @param years how many years of reports the programme asks for, 1 or more
     * @return what would come of it
     */
    public static ProgrammeDryRun of(
            Initiative initiative,
            FundingProgramme programme,
            Table<Id<Actor>, String, Boolean> answers,
            Optional<Hours> apply,
            Optional<Hours> report,
            int years) {
        ImmutableSortedMap.Builder<Id<Actor>, Standing> standings = ImmutableSortedMap.naturalOrder();
        Map<Id<Actor>, Boolean> screened = screened(initiative, programme);
        for (Actor actor : initiative.actors()) {
            Id<Actor> id = actor.id();
            if (!programme.funders().contains(id) && !programme.operator().equals(Optional.of(id))) {
                standings.put(id, Standing.of(programme, answers, id, Optional.ofNullable(screened.get(id))));
            }
        }
        return new ProgrammeDryRun(
                standings.buildOrThrow(),
                hours(programme, apply, report, years),
                paysCoordination(programme),
                programme.opens().flatMap(from -> programme.closes().map(to -> busy(initiative, from, to))));
    }

    /** Whether an application of each was found eligible; one that was is enough. */
    private static Map<Id<Actor>, Boolean> screened(Initiative initiative, FundingProgramme programme) {
        Map<Id<Actor>, Boolean> screened = new HashMap<>();
        for (Application application : initiative.applications()) {
            if (application.programme().equals(programme.id())) {
                application
                        .applicant()
                        .ifPresent(applicant -> eligible(application)
                                .ifPresent(yes -> screened.merge(applicant, yes, Boolean::logicalOr)));
            }
        }
        return screened;
    }

    private static Optional<Boolean> eligible(Application application) {
        return application.state().flatMap(state -> switch (state) {
            case ELIGIBLE, AWARDED -> Optional.of(true);
            case INELIGIBLE -> Optional.of(false);
            case SUBMITTED, WITHDRAWN, DECLINED -> Optional.<Boolean>empty();
        });
    }

    private static Optional<Hours> hours(
            FundingProgramme programme, Optional<Hours> apply, Optional<Hours> report, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("years: " + years + ", where 1 or more is expected");
        }
        if (programme.reportsPerYear().equals(Optional.of(0))) {
            return apply;
        }
        return apply.flatMap(first -> report.flatMap(each -> programme
                .reportsPerYear()
                .map(perYear -> first.plus(
                        new Hours(Math.multiplyExact(each.hundredths(), Math.multiplyExact((long) perYear, years)))))));
    }

    private static Optional<Boolean> paysCoordination(FundingProgramme programme) {
        if (programme.eligible().contains(ExpenseKind.COORDINATION)) {
            return Optional.of(true);
        }
        return programme.ineligible().contains(ExpenseKind.COORDINATION) ? Optional.of(false) : Optional.empty();
    }

    private static ImmutableList<Busy> busy(Initiative initiative, LocalDate from, LocalDate to) {
        return Stream.of(
                        initiative.meetings().stream().map(m -> new Busy(m.date(), Meeting.TYPE.ref(m.id()))),
                        initiative.decisions().stream()
                                .flatMap(d -> d.due().stream().map(day -> new Busy(day, Decision.TYPE.ref(d.id())))),
                        initiative.grantReports().stream()
                                .flatMap(r -> r.due().stream().map(day -> new Busy(day, GrantReport.TYPE.ref(r.id())))))
                .flatMap(found -> found)
                .filter(busy -> !busy.day().isBefore(from) && !busy.day().isAfter(to))
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How an actor stands to a programme.
     *
     * @param could whether it could apply: as its application was found, where it was screened; else yes if it meets all
     *     criteria, no if there is one that it does not meet; absent while a criterion is open and none excludes it, or where
     *     no criterion is on record
     * @param excludedBy the codes of the criteria that it does not meet
     * @param open the codes of the criteria on which nobody answered for it
     */
    public record Standing(Optional<Boolean> could, ImmutableSet<String> excludedBy, ImmutableSet<String> open) {
        static Standing of(
                FundingProgramme programme,
                Table<Id<Actor>, String, Boolean> answers,
                Id<Actor> actor,
                Optional<Boolean> screened) {
            Collection<String> codes =
                    programme.criteria().stream().map(Criterion::code).toList();
            ImmutableSet<String> excluded = codes.stream()
                    .filter(code -> Boolean.FALSE.equals(answers.get(actor, code)))
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableSet<String> open = codes.stream()
                    .filter(code -> !answers.contains(actor, code))
                    .collect(ImmutableSet.toImmutableSet());
            Optional<Boolean> could = !excluded.isEmpty()
                    ? Optional.of(false)
                    : open.isEmpty() && !codes.isEmpty() ? Optional.of(true) : Optional.empty();
            return new Standing(screened.isPresent() ? screened : could, excluded, open);
        }
    }

    /**
     * A day that is taken.
     *
     * @param day the day
     * @param what the meeting, or the decision or report that is due
     */
    public record Busy(LocalDate day, Ref what) {}
}
