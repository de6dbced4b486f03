package org.concerted.coordination.backbone;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.SumPer;
import org.concerted.core.assess.Sums;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.ObjectiveDossier;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Objective;

/**
 * The backbone alone wrote a large share of the objectives.
 *
 * @param share the share from which there is something to discuss, from 0 to 1
 */
record SetsAgenda(BigDecimal share) implements InitiativeRule<StructureDossier, SetsAgenda.Seen> {
    static final SetsAgenda STANDARD = new SetsAgenda(Backbone.HALF);

    private static final SumPer<Initiative, ObjectiveDossier> WRITTEN =
            SumPer.of("backbone.objectives-written", Kinds.ACTOR, Kinds.OBJECTIVE, 1, (objective, adder) -> {
                if (objective.authorOrdinal() >= 0) {
                    adder.add(objective.authorOrdinal(), 0, 1);
                }
            });
    private static final Tally<Initiative, ObjectiveDossier> OBJECTIVES =
            Tally.of("backbone.objectives", Kinds.OBJECTIVE, 1, objective -> 0);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("backbone.sets-agenda")
            .addAliases("CI-09A")
            .asks(Text.of(
                    "Les objectifs viennent-ils du groupe plutôt que de la structure de soutien?",
                    "Do objectives come from the group rather than from the backbone?"))
            .why(Text.of(
                    "Une méprise relevée au sujet de la structure de soutien est qu'elle fixe le programme du groupe. Tenir la "
                            + "plume pour le groupe est une autre chose, et un service.",
                    "One published misperception of the backbone is that it sets the agenda for the group. Holding the pen for "
                            + "the group is another thing, and a service."))
            .observation(Text.of(
                    "Objectifs consignés : {total}. Objectifs que la structure de soutien a écrits seule : {written}.",
                    "Objectives on record: {total}. Objectives that the backbone wrote alone: {written}."))
            .upheld(Text.of(
                    "Objectifs consignés : {total}. Objectifs que la structure de soutien a écrits seule : {written}.",
                    "Objectives on record: {total}. Objectives that the backbone wrote alone: {written}."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire quelle part des objectifs la structure de soutien a écrite seule. Nombre connu : "
                                    + "{written}.",
                            "It cannot be said which share of the objectives the backbone wrote alone. Number known: {written}."))
            .question(Text.of(
                    "Chaque partenaire se reconnaît-il dans ces objectifs, et qu'y changerait-il?",
                    "Does each partner recognise itself in these objectives, and what would it change?"))
            .addSources(Backbone.MISPERCEPTIONS)
            .addParameters(Backbone.share(
                    "part des objectifs à partir de laquelle il y a matière à discussion",
                    "share of objectives above which there is something to discuss"))
            .evidence(ImmutableMap.of(
                    "written",
                            Text.of(
                                    "objectifs écrits par la structure de soutien",
                                    "objectives written by the backbone"),
                    "total", Text.of("objectifs en tout", "objectives in all"),
                    "named", Text.of("la structure de soutien est nommée", "the backbone is named"),
                    "complete", Text.of("tous les objectifs sont consignés", "all objectives are on record"),
                    "ended", Text.of("la structure n'a plus cours", "the structure no longer holds")))
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
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(WRITTEN, OBJECTIVES);
    }

    @Override
    public Rule<Initiative, StructureDossier, Seen> with(Settings settings) {
        return new SetsAgenda(settings.decimal("share"));
    }

    @Override
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Sums written = measured.get(WRITTEN);
        long sum = dossier.backboneOrdinals().stream()
                .mapToLong(actor -> written.get(actor, 0))
                .sum();
        return new Seen(
                sum,
                measured.get(OBJECTIVES).get(0),
                !dossier.noun().backbones().isEmpty(),
                dossier.complete(Objective.TYPE),
                Backbone.ended(dossier.noun().period(), dossier.asOf()));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.ended().equals(Optional.of(true))) {
            return Verdict.UPHELD;
        }
        if (!seen.named()) {
            return Verdict.undetermined(Data.BACKBONE);
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.OBJECTIVE_AUTHORS);
        }
        if (!Backbone.exceeds(seen.written(), seen.total(), share)) {
            return Verdict.UPHELD;
        }
        return seen.ended().isPresent() ? Verdict.BREACHED : Verdict.undetermined(Data.STRUCTURE_PERIODS);
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("written", seen.written())
                .count("total", seen.total())
                .flag("named", seen.named())
                .flag("complete", seen.complete())
                .flag("ended", seen.ended())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("written"),
                evidence.count("total"),
                evidence.flag("named"),
                evidence.flag("complete"),
                evidence.findFlag("ended"));
    }

    /**
     * Who wrote objectives.
     *
     * @param written those that the backbone wrote
     * @param total all
     * @param named whether the backbone is named
     * @param complete whether all objectives are on record; if so, one without author was not written by one actor
     * @param ended whether the structure no longer holds
     */
    record Seen(long written, long total, boolean named, boolean complete, Optional<Boolean> ended) {}
}
