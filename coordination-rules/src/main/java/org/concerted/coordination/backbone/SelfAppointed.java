package org.concerted.coordination.backbone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Structure;

/** The backbone put itself forward, and nobody chose it. */
record SelfAppointed() implements InitiativeRule<StructureDossier, SelfAppointed.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("backbone.self-appointed")
            .addAliases("CI-09D")
            .asks(Text.of(
                    "La structure de soutien a-t-elle été choisie par le groupe?",
                    "Was the backbone chosen by the group?"))
            .why(Text.of(
                    "Une structure de soutien que le milieu a choisie parle plus aisément au nom de la démarche. Bien des "
                            + "démarches commencent pourtant par un organisme qui se lance.",
                    "A backbone that the community chose speaks more easily for the initiative. Many initiatives nevertheless "
                            + "begin with one organisation that steps forward."))
            .observation(Text.of(
                    "Structure de soutien : {backbones}. Elle s'est proposée d'elle-même; aucun choix du groupe n'est consigné.",
                    "Backbone: {backbones}. It put itself forward; no choice by the group is on record."))
            .upheld(Text.of(
                    "Structure de soutien : {backbones}. Le groupe l'a choisie, ou la structure n'a plus cours.",
                    "Backbone: {backbones}. The group chose it, or the structure no longer holds."))
            .undetermined(Text.of(
                    "On ne peut pas dire comment la structure de soutien a été choisie, ou si cette structure a encore cours.",
                    "It cannot be said how the backbone was chosen, or whether this structure still holds."))
            .question(Text.of(
                    "Le groupe souhaite-t-il confirmer ce choix, et à quelles conditions?",
                    "Does the group wish to confirm this choice, and on which terms?"))
            .addSources(Backbone.MISPERCEPTIONS)
            .evidence(ImmutableMap.of(
                    Evidence.TELLING,
                    Text.of("le reste mérite d'être dit", "the rest is worth telling"),
                    "backbones",
                    Text.of("qui assure le soutien", "who carries the backbone"),
                    "designated",
                    Text.of("une désignation est consignée", "a designation is on record"),
                    "selfAppointed",
                    Text.of("elle s'est proposée sans être choisie", "it put itself forward unchosen"),
                    "ended",
                    Text.of("la structure n'a plus cours", "the structure no longer holds")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, StructureDossier> kind() {
        return Kinds.STRUCTURE;
    }

    @Override
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Structure structure = dossier.noun();
        return new Seen(
                structure.backbones().stream().map(Actor.TYPE::ref).collect(ImmutableList.toImmutableList()),
                structure.designatedBy().isPresent() || structure.designatedIn().isPresent(),
                structure.selfAppointed(),
                Backbone.ended(structure.period(), dossier.asOf()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.designated()
                || seen.selfAppointed().equals(Optional.of(false))
                || seen.ended().equals(Optional.of(true))) {
            return Verdict.UPHELD;
        }
        if (seen.selfAppointed().isEmpty()) {
            return Verdict.undetermined(Data.DESIGNATION);
        }
        return seen.ended().isPresent() ? Verdict.BREACHED : Verdict.undetermined(Data.STRUCTURE_PERIODS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subjects("backbones", seen.backbones())
                .flag("designated", seen.designated())
                .flag("selfAppointed", seen.selfAppointed())
                .flag("ended", seen.ended())
                .flag(Evidence.TELLING, seen.selfAppointed().equals(Optional.of(true)))
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.subjects("backbones"),
                evidence.flag("designated"),
                evidence.findFlag("selfAppointed"),
                evidence.findFlag("ended"));
    }

    /**
     * How the backbone came to be.
     *
     * @param backbones who carries it
     * @param designated whether a designation is on record
     * @param selfAppointed whether it put itself forward unchosen
     * @param ended whether the structure no longer holds
     */
    record Seen(
            ImmutableList<Ref> backbones,
            boolean designated,
            Optional<Boolean> selfAppointed,
            Optional<Boolean> ended) {}
}
