package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Text;
import org.immutables.value.Value;

/** An application to a funding programme. */
@Value.Immutable
public sealed interface Application extends Noun<Application> permits ImmutableApplication {
    /** The type of this noun. */
    NounType<Application> TYPE = NounType.<Application>of(
                    "application", "applications", Initiative::applications, Initiative.Builder::applications)
            .label(Application::name)
            .ownedIfBy(Application::applicant)
            .asKnown(Application::until)
            .required("programme", () -> FundingProgramme.TYPE, Application::programme)
            .optional(
                    "applicant",
                    () -> Actor.TYPE,
                    Application::applicant,
                    (n, v) -> builder().from(n).applicant(v).build())
            .many(
                    "actions",
                    () -> Action.TYPE,
                    Application::actions,
                    (n, v) -> builder().from(n).actions(v).build())
            .add(Reference.nested(
                    "appraisals",
                    Application::appraisals,
                    (n, v) -> builder().from(n).appraisals(v).build(),
                    Parts.APPRAISAL))
            .many(
                    "sources",
                    () -> Source.TYPE,
                    Application::sources,
                    (n, v) -> builder().from(n).sources(v).build())
            .confidential((n, v) -> builder().from(n).confidentiality(v).build())
            .build();

    @Override
    Id<Application> id();

    /** The programme. */
    Id<FundingProgramme> programme();

    /** The actor that applies. */
    Optional<Id<Actor>> applicant();

    /** What it is for. */
    Text name();

    /** Money asked for. */
    Optional<Money> asked();

    /** Money asked for, by kind of expense. */
    ImmutableMap<ExpenseKind, Money> expenses();

    /** The period that it is for. */
    Optional<Span> period();

    /** The actions that it would pay for. */
    @Value.NaturalOrder
    ImmutableSortedSet<Id<Action>> actions();

    /** What it is told apart by: targets, categories. */
    @Value.NaturalOrder
    ImmutableSortedSet<String> tags();

    /** Which criteria it meets. */
    ImmutableList<CriterionAnswer> answers();

    /** What assessors made of it. */
    ImmutableList<Appraisal> appraisals();

    /** Votes that it got, as published, zero or more. */
    Optional<Integer> published();

    /** Where it stands. */
    Optional<ApplicationState> state();

    /** The day it was submitted. */
    Optional<LocalDate> submitted();

    /** The day on which it was answered. */
    Optional<LocalDate> decided();

    /** The reason given. */
    Optional<Text> reason();

    /** Visible from the day it was submitted, unless it became known on another. */
    @Override
    default Optional<LocalDate> visibleFrom() {
        return known().or(this::submitted);
    }

    private static Application until(Application application, LocalDate day) {
        return Days.after(application.decided(), day)
                ? builder()
                        .from(application)
                        .decided(Optional.empty())
                        .reason(Optional.empty())
                        .published(Optional.empty())
                        .state(ApplicationState.SUBMITTED)
                        .build()
                : application;
    }

    /** Refuses negative votes, and an answer before the question. */
    @Value.Check
    default void check() {
        new Checks()
                .notNegative(published(), "published")
                .notBefore(decided(), "decided", submitted())
                .done();
    }

    /** Builds an application. */
    final class Builder extends ImmutableApplication.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
