package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Span;

/** Participation is over, and those who took part have not learned what came of what they said. */
record PromiseWithoutReportBack()
        implements InitiativeRule<NounDossier<ParticipationProcess>, PromiseWithoutReportBack.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("participation.promise-without-report-back")
            .addAliases("PAR-01")
            .asks(Text.of(
                    "Les personnes qui ont participé ont-elles su ce que leurs propos ont donné?",
                    "Did those who took part learn what came of what they said?"))
            .why(Text.of(
                    "Qui consulte, implique ou collabore promet aussi de dire en quoi les propos reçus ont compté. Savoir ce qui "
                            + "n'a pas été retenu, et pourquoi, nourrit aussi la confiance.",
                    "Whoever consults, involves or collaborates also promises to say how what was heard counted. To learn what "
                            + "was not taken up, and why, feeds trust too."))
            .observation(Text.of(
                    "La participation « {subject} » a pris fin le {end}. Promesse : {promise}. Aucun retour aux personnes qui ont "
                            + "participé n'est consigné.",
                    "The participation \"{subject}\" ended on {end}. Promise: {promise}. No report back to those who took part "
                            + "is on record."))
            .upheld(Text.of(
                    "Les personnes qui ont participé à « {subject} » ont eu un retour le {reportedBack}.",
                    "Those who took part in \"{subject}\" were told on {reportedBack} what came of it."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si les personnes qui ont participé à « {subject} » ont eu un retour.[ Personnes entendues : {heard}.]",
                            "It cannot be said whether those who took part in \"{subject}\" were told what came of it.[ Heard: {heard}.]"))
            .question(Text.of(
                    "Que pourrait-on dire aujourd'hui aux personnes qui ont participé, et par quel canal?",
                    "What could those who took part be told today, and by which channel?"))
            .addSources(Citation.published(
                    Text.of(
                            "Association internationale pour la participation publique, spectre de la participation "
                                    + "publique et valeur fondamentale 7 (identifiants, et nos propres mots; le spectre est à "
                                    + "elle)",
                            "International Association for Public Participation, spectrum of public participation "
                                    + "and core value 7 (identifiers and our own wording; the spectrum itself is theirs)"),
                    "http://iap2canada.ca/page-1020549"))
            .evidence(ImmutableMap.of(
                    Evidence.TELLING,
                    Text.of("le reste mérite d'être dit", "the rest is worth telling"),
                    "promise",
                    Text.of("ce qui a été promis", "what was promised"),
                    "end",
                    Text.of("fin de la participation", "end of the participation"),
                    "over",
                    Text.of("elle a pris fin", "it is over"),
                    "reportedBack",
                    Text.of("jour du retour", "day of the report back"),
                    "complete",
                    Text.of(
                            "tous les processus sont consignés, avec leurs suites",
                            "all processes are on record, with what came of them"),
                    "heard",
                    Text.of("combien de personnes ont été entendues", "how many people were heard")))
            .words(ImmutableMap.of(
                    "inform", Text.of("tenir au courant", "keep informed"),
                    "consult", Text.of("écouter", "listen"),
                    "involve", Text.of("tenir compte des préoccupations", "reflect concerns"),
                    "collaborate", Text.of("suivre les avis autant que possible", "follow advice as far as possible"),
                    "empower", Text.of("appliquer ce qui est décidé", "carry out what is decided")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<ParticipationProcess>> kind() {
        return Kinds.PARTICIPATION_PROCESS;
    }

    @Override
    public Seen observe(NounDossier<ParticipationProcess> dossier, Measured<Initiative> measured) {
        ParticipationProcess process = dossier.noun();
        Optional<LocalDate> end = process.period().flatMap(Span::end);
        return new Seen(
                process.promise(),
                end,
                process.period()
                        .map(p ->
                                end.filter(day -> day.isBefore(dossier.asOf())).isPresent()),
                process.reportedBack(),
                process.heard(),
                dossier.complete(ParticipationProcess.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.reportedBack().isPresent()) {
            return Verdict.UPHELD;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.REPORT_BACK);
        }
        if (seen.promise().equals(Optional.of(Iap2Level.INFORM)) || seen.over().equals(Optional.of(false))) {
            return Verdict.NOT_APPLICABLE;
        }
        ImmutableList.Builder<Datum> missing = ImmutableList.builder();
        if (seen.promise().isEmpty()) {
            missing.add(Data.PROMISE);
        }
        if (seen.over().isEmpty()) {
            missing.add(Data.PROCESS_PERIOD);
        }
        ImmutableList<Datum> all = missing.build();
        return all.isEmpty() ? Verdict.BREACHED : Verdict.undetermined(all.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder();
        seen.heard().ifPresent(heard -> evidence.count("heard", heard));
        return evidence.word("promise", seen.promise())
                .day("end", seen.end())
                .flag("over", seen.over())
                .day("reportedBack", seen.reportedBack())
                .flag("complete", seen.complete())
                .flag(
                        Evidence.TELLING,
                        (seen.over().equals(Optional.of(true)) || seen.heard().isPresent())
                                && seen.reportedBack().isEmpty())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("promise", Iap2Level.class),
                evidence.findDay("end"),
                evidence.findFlag("over"),
                evidence.findDay("reportedBack"),
                evidence.findCount("heard").map(Math::toIntExact),
                evidence.flag("complete"));
    }

    /**
     * What was promised, and what came back.
     *
     * @param promise what was promised
     * @param end the last day of participation
     * @param over whether it is over; absent where its period is unknown
     * @param reportedBack the day on which participants were told
     * @param heard how many were heard
     * @param complete whether a report back would be on record
     */
    record Seen(
            Optional<Iap2Level> promise,
            Optional<LocalDate> end,
            Optional<Boolean> over,
            Optional<LocalDate> reportedBack,
            Optional<Integer> heard,
            boolean complete) {}
}
