package org.concerted.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Settings;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Endorsement;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.NetworkTask;
import org.concerted.core.model.ProvanKenisForm;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class FormMismatchTest {
    private static final Span SINCE =
            Span.builder().start(LocalDate.of(2020, 1, 1)).build();

    @Test
    void manyOrganisationsThatAskMuchAreMoreThanASharedFormIsSaidToCarry() {
        Initiative many = initiative(40, structure(ProvanKenisForm.SHARED));
        ask(many).isBreached().offers(0);
        assertThat(Asked.readPlainly("GOV-01", many, Language.FR))
                .isEqualTo("Structure « Table », de forme « gouvernance partagée ». "
                        + "Facteurs qui n'y correspondent pas : le nombre d'organismes participants, l'adhésion aux buts "
                        + "communs et le besoin de compétences pour l'ensemble. Pas connus : la confiance. Forme à laquelle un "
                        + "plus grand nombre correspond, quoi qu'il en soit de ce qui n'est pas connu : organisme voué à "
                        + "l'administration du réseau.");
        assertThat(Asked.readPlainly("GOV-01", many, Language.EN))
                .isEqualTo("Structure \"Table\", of the form \"shared governance\". "
                        + "Factors that do not: the number of participants, goal consensus and the need for network-level "
                        + "competencies. Not known: trust. Form that more of them match, whatever is not known: network "
                        + "administrative organisation.");
    }

    @Test
    void theFormThatMatchesIsLeftAlone() {
        ask(initiative(40, structure(ProvanKenisForm.ADMINISTRATIVE_ORGANISATION)))
                .isUpheld();
    }

    @Test
    void aStructureOfThePastIsNotAskedAbout() {
        ask(initiative(
                        40,
                        structure(ProvanKenisForm.SHARED)
                                .period(Span.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)))))
                .isUpheld();
    }

    @Test
    void noTablePredictsHybrids() {
        ask(initiative(40, structure(ProvanKenisForm.HYBRID))).isNotApplicable();
        ask(initiative(40, structure(ProvanKenisForm.HYBRID).period(Optional.empty())))
                .isUndetermined("structure.period");
    }

    @Test
    void withoutFormNobodyKnows() {
        ask(initiative(40, structure(ProvanKenisForm.SHARED).form(Optional.empty())))
                .isUndetermined("structure.form");
    }

    @Test
    void aPeriodMayBeUnknown() {
        ask(initiative(40, structure(ProvanKenisForm.SHARED).period(Optional.empty())))
                .isUndetermined("rating.trust", "structure.tasks");
    }

    @Test
    void whatTrustCouldTurnIsNotSaid() {
        ask(initiative(
                        10,
                        structure(ProvanKenisForm.LEAD_ORGANISATION).tasks(java.util.List.of(NetworkTask.MEDIATION))))
                .isUndetermined("rating.trust");
    }

    @Test
    void cutoffsCanBeSet() {
        FormMismatch rule =
                (FormMismatch) FormMismatch.STANDARD.with(settings("sizeManyFrom", "50", "sizeManyTo", "60"));
        assertThat(rule).isNotEqualTo(FormMismatch.STANDARD);
        assertThat(FormMismatch.STANDARD.with(settings("sizeManyFrom", "15", "sizeManyTo", "30")))
                .isEqualTo(FormMismatch.STANDARD);
    }

    private static Settings settings(String one, String first, String two, String second) {
        ImmutableMap.Builder<String, BigDecimal> values = ImmutableMap.builder();
        FormMismatch.STANDARD
                .info()
                .parameters()
                .forEach(p -> values.put(
                        p.name(),
                        p.name().equals(one)
                                ? new BigDecimal(first)
                                : p.name().equals(two)
                                        ? new BigDecimal(second)
                                        : p.standard().orElseThrow()));
        return new Settings(values.buildOrThrow());
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(FormMismatch.STANDARD).on(initiative, Asked.TODAY).subject("structure:table");
    }

    private static Structure.Builder structure(ProvanKenisForm form) {
        return Structure.builder()
                .id(Id.of("table"))
                .name(Text.same("Table"))
                .period(SINCE)
                .form(form)
                .addTasks(
                        NetworkTask.MEDIATION,
                        NetworkTask.FUND_RAISING,
                        NetworkTask.LEGITIMACY,
                        NetworkTask.DATA_SYSTEM);
    }

    private static Initiative initiative(int members, Structure.Builder structure) {
        Initiative.Builder initiative = Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .complete(Actor.TYPE, Endorsement.TYPE)
                .addStructures(structure.build());
        for (int i = 0; i < members; i++) {
            initiative.addActors(Actor.builder()
                    .id(Id.of("m" + i))
                    .name(Text.same("M" + i))
                    .addRoles(ActorRole.MEMBER)
                    .build());
        }
        return initiative.build();
    }
}
