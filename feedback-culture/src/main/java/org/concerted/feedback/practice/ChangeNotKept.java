package org.concerted.feedback.practice;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.feedback.base.Data;
import org.concerted.feedback.base.Whole;
import org.concerted.feedback.base.Works;

/**
 * A practice change that was given up soon after it was made.
 *
 * @param months the time that a change is looked at
 */
record ChangeNotKept(int months) implements InitiativeRule<NounDossier<PracticeChange>, ChangeNotKept.Seen> {
    private static final int MONTHS = 12;
    static final ChangeNotKept STANDARD = new ChangeNotKept(MONTHS);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("practice.change-not-kept")
            .ownOnly(true)
            .asks(Text.of("Les changements de pratique durent-ils?", "Do practice changes last?"))
            .why(Text.of(
                    "Quand, après la discussion, chaque organisme revient à ce qu'il faisait, la boucle "
                            + "d'apprentissage reste ouverte. On apprend souvent aussi d'un changement auquel on met fin.",
                    "When everyone goes back to business as usual after the discussion, the learning loop stays "
                            + "open. Much can also be learned from a change that was ended."))
            .observation(Text.of(
                    "L'organisme {actor} a adopté le changement « {subject} » le {date} et y a mis fin le "
                            + "{abandoned}. Durée regardée : jusqu'au {until}.",
                    "{actor} made the change “{subject}” on {date} and ended it on {abandoned}. Time looked at: "
                            + "until {until}."))
            .upheld(Text.of(
                    "D'après ce qui est consigné, le changement « {subject} », adopté par l'organisme {actor}, "
                            + "tient toujours ou a duré.",
                    "Going by what is on record, the change “{subject}”, made by {actor}, still holds or has "
                            + "lasted."))
            .undetermined(Text.of(
                    "On ne peut pas dire si le changement « {subject} », adopté par l'organisme {actor}, a duré.",
                    "It cannot be said whether the change “{subject}”, made by {actor}, has lasted."))
            .question(Text.of(
                    "Qu'a-t-on appris en l'essayant, et qu'est-ce qui l'aurait aidé à durer?",
                    "What was learned from trying it, and what would have helped it last?"))
            .addSources(Works.FIVE_STEPS, Works.LIVING_CITIES)
            .addParameters(Whole.ours(
                    "months",
                    Text.of(
                            "durée pendant laquelle on regarde un changement, en mois",
                            "time that a change is looked at"),
                    "mo",
                    1,
                    120,
                    MONTHS,
                    Text.of(
                            "Rien n'est publié sur la durée que doit avoir un changement de pratique; un cycle d'un "
                                    + "an.",
                            "Nothing has been published on how long a practice change has to last; one cycle of a "
                                    + "year.")))
            .evidence(ImmutableMap.of(
                    "actor", Text.of("l'organisme qui a changé", "the organisation that changed"),
                    "date", Text.of("jour du changement", "day of the change"),
                    "until", Text.of("jour jusqu'auquel on regarde", "day until which it is looked at"),
                    "kept", Text.of("dernier jour où il tenait", "last day on which it was seen to be kept"),
                    "abandoned", Text.of("jour où il a été laissé", "day on which it was let go"),
                    "complete", Text.of("tous les changements sont consignés", "every change is on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<PracticeChange>> kind() {
        return Kinds.PRACTICE_CHANGE;
    }

    @Override
    public Rule<Initiative, NounDossier<PracticeChange>, Seen> with(Settings settings) {
        return new ChangeNotKept(settings.whole("months"));
    }

    @Override
    public Seen observe(NounDossier<PracticeChange> dossier, Measured<Initiative> measured) {
        PracticeChange change = dossier.noun();
        return new Seen(
                Actor.TYPE.ref(change.actor()),
                change.date(),
                change.keptUntil(),
                change.abandoned(),
                dossier.complete(PracticeChange.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.date().isEmpty()) {
            return Verdict.undetermined(Data.PRACTICE_DATE);
        }
        LocalDate until = until(seen.date().get());
        boolean kept = seen.kept().filter(day -> !day.isBefore(until)).isPresent()
                || seen.abandoned().filter(day -> !day.isBefore(until)).isPresent()
                || seen.abandoned().isEmpty() && seen.complete();
        boolean left = seen.abandoned().filter(day -> day.isBefore(until)).isPresent();
        return kept == left ? Verdict.undetermined(Data.PRACTICE_CHANGES) : kept ? Verdict.UPHELD : Verdict.BREACHED;
    }

    private LocalDate until(LocalDate date) {
        return date.plusMonths(months);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("actor", seen.actor())
                .day("date", seen.date())
                .day("until", seen.date().map(this::until))
                .day("kept", seen.kept())
                .day("abandoned", seen.abandoned())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("actor").orElseThrow(),
                evidence.findDay("date"),
                evidence.findDay("kept"),
                evidence.findDay("abandoned"),
                evidence.flag("complete"));
    }

    /** Since when, until when. */
    record Seen(
            Ref actor,
            Optional<LocalDate> date,
            Optional<LocalDate> kept,
            Optional<LocalDate> abandoned,
            boolean complete) {}
}
