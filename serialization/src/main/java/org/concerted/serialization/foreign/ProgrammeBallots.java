package org.concerted.serialization.foreign;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concerted.coordination.funding.Reserved;
import org.concerted.core.Language;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.core.model.Application;
import org.concerted.core.model.ApplicationState;
import org.concerted.core.model.Ballot;
import org.concerted.core.model.BallotForm;
import org.concerted.core.model.Choice;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Money;
import org.concerted.core.model.Reserve;

/**
 * The applications and ballots of a programme in an initiative, as those of a {@code .pb} file. Projects are listed in the
 * order of the ids of their applications.
 *
 * @param file the ballots; what was left out is among its losses
 * @param reserves the parts of the envelope that are kept, with the projects that may draw on each
 * @param eligibleVoters how many people could vote, where known
 */
public record ProgrammeBallots(BallotFile file, ImmutableList<Reserved> reserves, Optional<Integer> eligibleVoters) {
    /**
     * The ballots of a programme. Ballots are secret: hand on totals only. An application without an amount in the currency of
     * the envelope cannot be funded, and one that is not eligible, or was withdrawn, is not voted on: they are left out, and
     * listed. A person's ballot that names one of them counts for the others.
     *
     * @param language in which projects are named
     * @return the ballots; absent where the programme does not say what it can give, or how ballots are filled in
     */
    public static Optional<ProgrammeBallots> of(Initiative initiative, FundingProgramme programme, Language language) {
        return programme.envelope().isPresent() && programme.ballot().isPresent()
                ? Optional.of(new Gathering(initiative, programme, language)
                        .done(programme.envelope().get(), programme.ballot().get()))
                : Optional.empty();
    }

    /** The gathering itself. */
    private static final class Gathering {
        private final Initiative initiative;
        private final FundingProgramme programme;
        private final Language language;
        private final ImmutableList.Builder<Problem> losses = ImmutableList.builder();
        private final ImmutableList.Builder<BallotFile.Project> projects = ImmutableList.builder();
        private final Map<Id<Application>, Integer> places = new HashMap<>();
        private final List<Application> listed = new ArrayList<>();

        Gathering(Initiative initiative, FundingProgramme programme, Language language) {
            this.initiative = initiative;
            this.programme = programme;
            this.language = language;
        }

        ProgrammeBallots done(Money envelope, BallotForm form) {
            for (Application application : initiative.applications()) {
                if (application.programme().equals(programme.id())) {
                    application(application, envelope.currency());
                }
            }
            ImmutableList.Builder<BallotFile.Vote> votes = ImmutableList.builder();
            for (Ballot ballot : initiative.ballots()) {
                if (ballot.programme().equals(programme.id())) {
                    vote(ballot, form).ifPresent(vote -> {
                        for (int i = 0; i < ballot.count(); i++) {
                            votes.add(vote);
                        }
                    });
                }
            }
            BallotFile file = new BallotFile(
                    ImmutableMap.of("description", programme.name().in(language), "currency", envelope.currency()),
                    form,
                    envelope.amount(),
                    projects.build(),
                    votes.build(),
                    losses.build());
            return new ProgrammeBallots(file, reserves(envelope.currency()), programme.eligibleVoters());
        }

        private ImmutableList<Reserved> reserves(String currency) {
            ImmutableList.Builder<Reserved> reserves = ImmutableList.builder();
            for (Reserve reserve : programme.reserves()) {
                if (reserve.amount().currency().equals(currency)) {
                    reserves.add(new Reserved(
                            reserve.name(),
                            reserve.amount().amount(),
                            IntStream.range(0, listed.size())
                                    .filter(place -> !Collections.disjoint(
                                            listed.get(place).tags(), reserve.tags()))
                                    .boxed()
                                    .collect(ImmutableSet.toImmutableSet())));
                }
            }
            return reserves.build();
        }

        private void application(Application application, String currency) {
            String path = "applications/" + application.id() + "/asked";
            Optional<Money> asked = application.asked();
            Optional<ApplicationState> state = application.state();
            if (state.filter(s -> s == ApplicationState.WITHDRAWN || s == ApplicationState.INELIGIBLE)
                    .isPresent()) {
                losses.add(loss(
                        "applications/" + application.id() + "/state",
                        Ascii.toLowerCase(state.get().name()),
                        Text.of("une demande admissible et qui tient", "an application that is eligible and stands")));
            } else if (asked.isEmpty() || !asked.get().currency().equals(currency)) {
                losses.add(loss(
                        path,
                        asked.map(Money::toString).orElse("∅"),
                        Text.of("un montant en " + currency, "an amount in " + currency)));
            } else {
                places.put(application.id(), places.size());
                listed.add(application);
                projects.add(new BallotFile.Project(
                        application.id().value(),
                        Optional.of(application.name().in(language)),
                        asked.get().amount(),
                        state.filter(s -> s == ApplicationState.AWARDED || s == ApplicationState.DECLINED)
                                .map(s -> s == ApplicationState.AWARDED)));
            }
        }

        private Optional<BallotFile.Vote> vote(Ballot ballot, BallotForm form) {
            boolean pointed = form == BallotForm.CUMULATIVE || form == BallotForm.SCORING;
            ImmutableList.Builder<Integer> chosen = ImmutableList.builder();
            ImmutableList.Builder<BigDecimal> points = ImmutableList.builder();
            for (Choice choice : ballot.choices()) {
                Integer place = places.get(choice.application());
                if (place == null) {
                    continue;
                }
                if (pointed && choice.points().isEmpty()) {
                    losses.add(loss(
                            "ballots/" + ballot.id(),
                            choice.application().value(),
                            Text.of("des points pour chaque choix", "points for each choice")));
                    return Optional.empty();
                }
                chosen.add(place);
                if (pointed) {
                    points.add(choice.points().orElseThrow());
                }
            }
            return Optional.of(new BallotFile.Vote(ballot.id().value(), chosen.build(), points.build()));
        }

        private static Problem loss(String path, String found, Text expected) {
            return Problem.builder().path(path).found(found).expected(expected).build();
        }
    }
}
