package org.concerted.coordination.grants;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Application;
import org.concerted.core.model.Appraisal;
import org.concerted.core.model.Initiative;

/** Whoever applies also assessed the application. */
record OwnApplicationAppraised() implements InitiativeRule<NounDossier<Application>, OwnApplicationAppraised.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("funding.own-application-appraised")
            .asks(Text.of(
                    "Qui demande de l'argent évalue-t-il sa propre demande?",
                    "Does whoever asks for money assess its own application?"))
            .why(
                    Text.of(
                            "Quand les partenaires choisissent ensemble qui reçoit l'argent, il est d'usage que chacun se retire de sa propre demande. Le dire protège aussi qui reçoit.",
                            "Where partners choose together who gets the money, each usually withdraws from its own application. To say so also protects whoever receives it."))
            .observation(
                    Text.of(
                            "L'évaluation de la demande « {subject} » compte celle de l'organisme qui la présente; aucun retrait n'est consigné.",
                            "The application \"{subject}\" was also assessed by the organisation that presents it; no withdrawal is on record."))
            .upheld(Text.of(
                    "Personne n'a évalué sa propre demande parmi les évaluations consignées de la demande « {subject} ».",
                    "Among the assessments on record of the application \"{subject}\", nobody assessed its own."))
            .undetermined(
                    Text.of(
                            "On ne sait pas si l'organisme qui présente la demande « {subject} » s'est retiré de son évaluation.",
                            "It is not known whether the organisation that presents the application \"{subject}\" withdrew from its assessment."))
            .question(Text.of(
                    "Comment le groupe souhaite-t-il que chacun se retire de sa propre demande, et où l'écrire?",
                    "How does the group wish each to withdraw from its own application, and where to write it?"))
            .addSources(
                    Citation.literature(Text.of(
                            "GrantCraft 2018, Deciding Together : personne n'évalue son propre organisme",
                            "GrantCraft 2018, Deciding Together: a reviewer does not score its own organisation")),
                    Citation.published(
                            "Gibson 2017, Participatory Grantmaking: Has Its Time Come? (Ford Foundation)",
                            "https://docslib.org/doc/9576886/participatory-grantmaking-has-its-time-come"))
            .evidence(ImmutableMap.of(
                    "applicant",
                    Text.of("l'organisme qui demande est connu", "it is known who applies"),
                    "appraised",
                    Text.of("des évaluations sont consignées", "assessments are on record"),
                    "own",
                    Text.of("la demande est évaluée par qui la présente", "it is assessed by whoever presents it"),
                    "recused",
                    Text.of("cette évaluation a donné lieu à un retrait", "that assessor withdrew")))
            .ownOnly(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, NounDossier<Application>> kind() {
        return Kinds.APPLICATION;
    }

    @Override
    public Seen observe(NounDossier<Application> dossier, Measured<Initiative> measured) {
        Application application = dossier.noun();
        Optional<Appraisal> own = application.appraisals().stream()
                .filter(a -> application.applicant().equals(Optional.of(a.assessor())))
                .min(Comparator.comparing(
                        a -> a.recused().map(away -> away ? 2 : 0).orElse(1)));
        return new Seen(
                application.applicant().isPresent(),
                !application.appraisals().isEmpty(),
                own.isPresent(),
                own.flatMap(Appraisal::recused));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.appraised()) {
            return Verdict.undetermined(GrantData.APPRAISALS);
        }
        if (!seen.applicant()) {
            return Verdict.undetermined(GrantData.APPLICANTS);
        }
        if (!seen.own()) {
            return Verdict.UPHELD;
        }
        return seen.recused()
                .map(away -> away ? Verdict.UPHELD : Verdict.BREACHED)
                .orElseGet(() -> Verdict.undetermined(GrantData.RECUSALS));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .flag("applicant", seen.applicant())
                .flag("appraised", seen.appraised())
                .flag("own", seen.own())
                .flag("recused", seen.recused())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.flag("applicant"),
                evidence.flag("appraised"),
                evidence.flag("own"),
                evidence.findFlag("recused"));
    }

    /**
     * Who assessed an application.
     *
     * @param applicant whether it is known who applies
     * @param appraised whether assessments are on record
     * @param own whether the applicant is among the assessors
     * @param recused whether it withdrew
     */
    record Seen(boolean applicant, boolean appraised, boolean own, Optional<Boolean> recused) {}
}
