package org.concerted.coordination.structure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.ProvanKenisForm;
import org.concerted.core.model.Span;

/**
 * Another form of governance would match more of the four contingencies, whatever is not known and wherever their levels
 * begin.
 *
 * @param cutoffs where the levels begin
 */
record FormMismatch(Cutoffs cutoffs) implements InitiativeRule<StructureDossier, FormMismatch.Seen> {
    static final FormMismatch STANDARD = new FormMismatch(Cutoffs.STANDARD);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("governance.form-mismatch")
            .addAliases("GOV-01")
            .asks(
                    Text.of(
                            "La forme de gouvernance répond-elle à la confiance, au nombre, à l'adhésion aux buts et aux compétences "
                                    + "dont l'ensemble a besoin?",
                            "Does the form of governance match trust, number, goal consensus and the competencies that the whole needs?"))
            .why(Text.of(
                    "Provan et Kenis proposent qu'une forme sert d'autant mieux un réseau que ces quatre facteurs lui "
                            + "correspondent. Changer de forme coûte aussi, et une forme mixte peut convenir.",
                    "Provan and Kenis propose that a form serves a network better the more these four factors match it. Changing "
                            + "forms has a cost too, and a hybrid may suit."))
            .observation(Text.of(
                    "Structure « {subject} », de forme « {form} ».[ Facteurs qui correspondent à cette forme : {matches}.][ "
                            + "Facteurs qui n'y correspondent pas : {mismatches}.][ Pas connus : {open}.] Forme à laquelle un plus "
                            + "grand nombre correspond, quoi qu'il en soit de ce qui n'est pas connu : {better}.",
                    "Structure \"{subject}\", of the form \"{form}\".[ Factors that match this form: {matches}.][ Factors that do "
                            + "not: {mismatches}.][ Not known: {open}.] Form that more of them match, whatever is not known: "
                            + "{better}."))
            .upheld(Text.of(
                    "Structure « {subject} »[, de forme « {form} »] : aucune autre forme ne correspond nettement mieux aux quatre "
                            + "facteurs, ou la structure n'a plus cours.[ Facteurs qui correspondent : {matches}.]",
                    "Structure \"{subject}\"[, of the form \"{form}\"]: no other form clearly matches the four factors better, or "
                            + "the structure no longer holds.[ Factors that match: {matches}.]"))
            .undetermined(Text.of(
                    "On ne peut pas encore dire quelle forme correspond le mieux à la structure « {subject} ».[ Facteurs qui "
                            + "correspondent à sa forme : {matches}.][ Qui n'y correspondent pas : {mismatches}.][ Pas connus : "
                            + "{open}.]",
                    "It cannot be said yet which form matches the structure \"{subject}\" best.[ Factors that match its form: "
                            + "{matches}.][ That do not: {mismatches}.][ Not known: {open}.]"))
            .question(Text.of(
                    "La forme actuelle sert-elle encore bien le groupe, et qu'est-ce qui l'aiderait à mieux le servir?",
                    "Does the present form still serve the group well, and what would help it serve better?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Provan et Kenis 2008, Modes of Network Governance, JPART 18(2):229-252 : tableau des "
                                    + "facteurs",
                            "Provan & Kenis 2008, Modes of Network Governance, JPART 18(2):229-252: table of "
                                    + "predictors")),
                    Citation.published(
                            Text.of(
                                    "Provan et Kenis 2008, résumé : trois formes, facteurs, tensions",
                                    "Provan & Kenis 2008, abstract: three forms, contingencies, tensions"),
                            "https://docslib.org/doc/12212991/modes-of-network-governance-structure-management-and-effectiveness"),
                    Citation.ours(Text.of(
                            "La façon de lire chaque facteur dans ce qui est consigné, et le seuil de ses niveaux.",
                            "How each factor is read from what is on record, and where its levels begin.")))
            .parameters(Cutoffs.PARAMETERS)
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("form", Text.of("la forme de gouvernance", "the form of governance"))
                    .put("matches", Text.of("facteurs qui correspondent", "factors that match"))
                    .put("mismatches", Text.of("facteurs qui ne correspondent pas", "factors that do not match"))
                    .put("open", Text.of("facteurs qu'on ne peut pas lire", "factors that cannot be told"))
                    .put(
                            "better",
                            Text.of("formes qui correspondent nettement mieux", "forms that clearly match better"))
                    .put("trust", Text.of("confiance possible", "possible levels of trust"))
                    .put("size", Text.of("nombre possible d'organismes", "possible numbers of organisations"))
                    .put("goalConsensus", Text.of("adhésion possible aux buts", "possible levels of goal consensus"))
                    .put(
                            "competencyNeed",
                            Text.of("besoin possible de compétences", "possible levels of competency need"))
                    .put(
                            "missing",
                            Text.of("facteurs dont des réponses manquent", "factors of which answers are missing"))
                    .put("ended", Text.of("la structure n'a plus cours", "the structure no longer holds"))
                    .put(
                            Evidence.RESPONDENTS,
                            Text.of("organismes qui ont répondu au sondage", "organisations that answered the survey"))
                    .put("invited", Text.of("organismes invités au sondage", "organisations invited to the survey"))
                    .buildOrThrow())
            .words(words())
            .build();

    private static ImmutableMap<String, Text> words() {
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        for (Contingency contingency : Contingency.values()) {
            words.put(contingency.word(), contingency.text());
        }
        for (Circumstance circumstance : Circumstance.values()) {
            words.put(circumstance.word(), circumstance.text());
        }
        for (ProvanKenisForm form : ProvanKenisForm.values()) {
            words.put(word(form), FormAdvice.name(form));
        }
        return words.buildOrThrow();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, StructureDossier> kind() {
        return Kinds.STRUCTURE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Figures.MEASURE);
    }

    @Override
    public Rule<Initiative, StructureDossier, Seen> with(Settings settings) {
        return new FormMismatch(Cutoffs.of(settings));
    }

    @Override
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Figures figures = measured.get(Figures.MEASURE);
        return new Seen(
                dossier.noun().form(),
                cutoffs.read(figures),
                figures.inexact(),
                ended(dossier.noun().period(), dossier.asOf()),
                figures.respondents(),
                figures.invited());
    }

    private static Optional<Boolean> ended(Optional<Span> period, LocalDate asOf) {
        return period.map(p -> p.end().filter(end -> end.isBefore(asOf)).isPresent());
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.ended().equals(Optional.of(true))) {
            return Verdict.UPHELD;
        }
        if (seen.form().isEmpty()) {
            return Verdict.undetermined(Data.GOVERNANCE_FORM);
        }
        ProvanKenisForm form = seen.form().get();
        if (form == ProvanKenisForm.HYBRID) {
            return seen.ended().isPresent() ? Verdict.NOT_APPLICABLE : Verdict.undetermined(Data.STRUCTURE_PERIODS);
        }
        if (!seen.better().isEmpty()) {
            return seen.ended().isPresent() ? Verdict.BREACHED : Verdict.undetermined(Data.STRUCTURE_PERIODS);
        }
        boolean maybe = FormAdvice.FORMS.stream()
                .anyMatch(other -> other != form && FormAdvice.maybeBefore(other, form, seen.situation()));
        List<Datum> missing = new ArrayList<>();
        if (maybe) {
            seen.missing().forEach(contingency -> missing.add(Figures.datum(contingency)));
        }
        return missing.isEmpty() ? Verdict.UPHELD : Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder().word("form", seen.form());
        seen.fit()
                .ifPresent(fit -> evidence.words("matches", words(fit.matches()))
                        .words("mismatches", words(fit.mismatches()))
                        .words("open", words(fit.open()))
                        .words(
                                "better",
                                seen.better().stream().map(FormMismatch::word).collect(toImmutableList())));
        for (Contingency contingency : Contingency.values()) {
            evidence.words(
                    name(contingency),
                    seen.situation().of(contingency).stream()
                            .map(Circumstance::word)
                            .collect(toImmutableList()));
        }
        evidence.words("missing", words(seen.missing())).flag("ended", seen.ended());
        seen.respondents().ifPresent(n -> evidence.count(Evidence.RESPONDENTS, n));
        seen.invited().ifPresent(n -> evidence.count("invited", n));
        return evidence.build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("form", ProvanKenisForm.class),
                new Situation(Arrays.stream(Contingency.values())
                        .collect(toImmutableMap(
                                c -> c,
                                c -> evidence.words(name(c)).stream()
                                        .map(Circumstance::of)
                                        .collect(ImmutableSet.toImmutableSet())))),
                Arrays.stream(Contingency.values())
                        .filter(c -> evidence.words("missing").contains(c.word()))
                        .collect(ImmutableSet.toImmutableSet()),
                evidence.findFlag("ended"),
                evidence.findCount(Evidence.RESPONDENTS).map(Long::intValue),
                evidence.findCount("invited").map(Long::intValue));
    }

    private static String name(Contingency contingency) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, contingency.word());
    }

    private static ImmutableList<String> words(Iterable<Contingency> contingencies) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        contingencies.forEach(c -> words.add(c.word()));
        return words.build();
    }

    private static String word(ProvanKenisForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The form, and the circumstances in which the network may be.
     *
     * @param form the form, where it is on record
     * @param situation the circumstances
     * @param missing contingencies of which answers are missing
     * @param ended whether the structure no longer holds
     * @param respondents who answered the survey on trust
     * @param invited who was invited to it
     */
    record Seen(
            Optional<ProvanKenisForm> form,
            Situation situation,
            ImmutableSet<Contingency> missing,
            Optional<Boolean> ended,
            Optional<Integer> respondents,
            Optional<Integer> invited) {
        Optional<FormFit> fit() {
            return form.filter(FormAdvice.FORMS::contains)
                    .map(f -> FormAdvice.of(situation).fit(f));
        }

        /** The forms that come before this one for certain. */
        ImmutableList<ProvanKenisForm> better() {
            return FormAdvice.FORMS.stream()
                    .filter(other -> form.filter(FormAdvice.FORMS::contains)
                            .filter(f -> FormAdvice.before(other, f, situation))
                            .isPresent())
                    .collect(toImmutableList());
        }
    }
}
