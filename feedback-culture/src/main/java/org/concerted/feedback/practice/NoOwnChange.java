package org.concerted.feedback.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.PracticeMotive;
import org.concerted.core.model.Span;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * A member that changed nothing in its own way of working during the last cycle. Collective impact demands it (Living
 * Cities); concertation does not. Newcomers, those who left, and members of an initiative that has ended are not asked.
 *
 * @param changes the least number of changes in a cycle
 * @param months the length of a cycle
 */
record NoOwnChange(int changes, int months) implements InitiativeRule<ActorDossier, NoOwnChange.Seen> {
    private static final int CHANGES = 1;
    private static final int MONTHS = 12;
    static final NoOwnChange STANDARD = new NoOwnChange(CHANGES, MONTHS);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("practice.no-own-change")
            .addAliases("CI-07")
            .ownOnly(true)
            .asks(Text.of(
                    "Chaque organisme membre a-t-il fait évoluer une de ses propres pratiques?",
                    "Has each member organisation changed a practice of its own?"))
            .why(Text.of(
                    "L'impact collectif suppose que chaque partenaire fasse aussi évoluer ses propres pratiques. D'autres "
                            + "formes de concertation ne le demandent pas.",
                    "Collective impact supposes that each partner also changes practices of its own. Other forms of "
                            + "concertation do not ask for it."))
            .observation(Text.of(
                    "Changements de pratique consignés pour l'organisme {subject} depuis le {since} : {made}.",
                    "Changes of its own practice on record for {subject} since {since}: {made}."))
            .upheld(Text.of(
                    "Changements de pratique consignés pour l'organisme {subject} depuis le {since} : {made}.",
                    "Changes of its own practice on record for {subject} since {since}: {made}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si l'organisme {subject} a fait évoluer ses propres pratiques depuis le {since}.",
                    "It cannot be said whether {subject} changed practices of its own since {since}."))
            .question(
                    Text.of(
                            "Y a-t-il une pratique que l'organisme a changée, ou aimerait changer, grâce à la démarche?",
                            "Is there a practice that the organisation changed, or would like to change, thanks to the initiative?"))
            .addSources(Works.LIVING_CITIES, Works.PILLSBURY)
            .addParameters(
                    Whole.ours(
                            "changes",
                            Text.of(
                                    "nombre de changements à partir duquel il n'y a rien à discuter",
                                    "number of changes from which there is nothing to discuss"),
                            "",
                            1,
                            100,
                            CHANGES,
                            Text.of(
                                    "Le principe est publié (Living Cities), le nombre ne l'est pas.",
                                    "The principle is published (Living Cities), the number is not.")),
                    Whole.ours(
                            "months",
                            Text.of("durée d'un cycle, en mois", "length of a cycle, in months"),
                            "mo",
                            1,
                            120,
                            MONTHS,
                            Text.of(
                                    "Aucune durée de cycle n'est publiée; un an est courant.",
                                    "No length of a cycle has been published; one year is common.")))
            .evidence(ImmutableMap.of(
                    "made", Text.of("changements depuis ce jour", "changes since that day"),
                    "undated", Text.of("changements de date inconnue", "changes of unknown date"),
                    "unmotivated", Text.of("changements de motif inconnu", "changes of unknown motive"),
                    "member", Text.of("l'organisme est membre", "the organisation is a member"),
                    "throughout",
                            Text.of(
                                    "l'organisme a participé pendant tout le cycle",
                                    "the organisation took part during the whole cycle"),
                    "complete", Text.of("tous les changements sont consignés", "every change is on record"),
                    "since", Text.of("début du cycle", "beginning of the cycle")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActorDossier> kind() {
        return Kinds.ACTOR;
    }

    @Override
    public Rule<Initiative, ActorDossier, Seen> with(Settings settings) {
        return new NoOwnChange(settings.whole("changes"), settings.whole("months"));
    }

    @Override
    public Seen observe(ActorDossier dossier, Measured<Initiative> measured) {
        LocalDate since = dossier.asOf().minusMonths(months);
        Actor actor = dossier.noun();
        List<PracticeChange> all = dossier.practiceChanges();
        int made = 0;
        int undated = 0;
        int unmotivated = 0;
        for (int i = 0; i < all.size(); i++) {
            PracticeChange change = all.get(i);
            boolean out = change.date().isPresent() && change.date().get().isBefore(since);
            boolean other = change.motive().isPresent() && change.motive().get() == PracticeMotive.OTHER;
            if (!out && !other) {
                if (change.date().isEmpty()) {
                    undated++;
                } else if (change.motive().isEmpty()) {
                    unmotivated++;
                } else {
                    made++;
                }
            }
        }
        return new Seen(
                made,
                undated,
                unmotivated,
                actor.roles().isEmpty()
                        ? Optional.empty()
                        : Optional.of(actor.roles().contains(ActorRole.MEMBER)),
                dossier.header().ended().filter(dossier.asOf()::isAfter).isPresent()
                        ? Optional.of(false)
                        : throughout(actor.period(), since, dossier.asOf()),
                dossier.complete(PracticeChange.TYPE),
                since);
    }

    private static Optional<Boolean> throughout(Optional<Span> period, LocalDate since, LocalDate asOf) {
        if (period.isEmpty()) {
            return Optional.empty();
        }
        if (period.get().end().isPresent() && period.get().end().get().isBefore(asOf)) {
            return Optional.of(false);
        }
        return period.get().start().map(start -> !start.isAfter(since));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.made() >= changes) {
            return Verdict.UPHELD;
        }
        boolean possible = seen.made() + seen.undated() + seen.unmotivated() >= changes;
        boolean asked =
                !seen.member().equals(Optional.of(false)) && !seen.throughout().equals(Optional.of(false));
        if (!asked && !possible) {
            return Verdict.NOT_APPLICABLE;
        }
        ImmutableList.Builder<Datum> builder = ImmutableList.builder();
        if (!seen.complete()) {
            builder.add(Data.PRACTICE_CHANGES);
        }
        if (possible) {
            builder.add(seen.undated() > 0 ? Data.PRACTICE_DATE : Data.PRACTICE_MOTIVE);
        }
        if (seen.member().isEmpty()) {
            builder.add(Data.ROLES);
        }
        if (seen.throughout().isEmpty()) {
            builder.add(Data.PARTICIPATION);
        }
        ImmutableList<Datum> missing = builder.build();
        return missing.isEmpty() ? Verdict.BREACHED : Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("made", seen.made())
                .count("undated", seen.undated())
                .count("unmotivated", seen.unmotivated())
                .flag("member", seen.member())
                .flag("throughout", seen.throughout())
                .flag("complete", seen.complete())
                .day("since", seen.since())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("made"),
                evidence.count("undated"),
                evidence.count("unmotivated"),
                evidence.findFlag("member"),
                evidence.findFlag("throughout"),
                evidence.flag("complete"),
                evidence.findDay("since").orElseThrow());
    }

    /** What an actor changed in the last cycle, and whether it was asked to. */
    record Seen(
            long made,
            long undated,
            long unmotivated,
            Optional<Boolean> member,
            Optional<Boolean> throughout,
            boolean complete,
            LocalDate since) {}
}
