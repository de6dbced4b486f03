package org.concerted.coordination.backbone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
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
import org.concerted.core.assess.SumPer;
import org.concerted.core.assess.Sums;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActionDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.StructureDossier;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Initiative;

/**
 * The backbone itself carries a large share of the actions. Actions to reflect or to relate are left out: they are the
 * support that a backbone gives.
 *
 * @param share the share from which there is something to discuss, from 0 to 1
 */
record DrivesSolutions(BigDecimal share) implements InitiativeRule<StructureDossier, DrivesSolutions.Seen> {
    static final DrivesSolutions STANDARD = new DrivesSolutions(Backbone.HALF);
    private static final int CARRIED = 0;
    private static final int CARRIED_UNSURE = 1;
    private static final int NOBODYS = 2;

    private static final SumPer<Initiative, ActionDossier> OWN =
            SumPer.of("backbone.actions-carried", Kinds.ACTOR, Kinds.ACTION, 2, (action, adder) -> {
                int place = place(action);
                if (place == CARRIED || place == CARRIED_UNSURE) {
                    adder.add(action.ownerOrdinal(), place, 1);
                }
            });
    private static final Tally<Initiative, ActionDossier> ACTIONS =
            Tally.of("backbone.actions", Kinds.ACTION, 3, DrivesSolutions::place);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("backbone.drives-solutions")
            .addAliases("CI-09B")
            .asks(Text.of(
                    "Les actions sont-elles portées par les partenaires plutôt que par la structure de soutien?",
                    "Are actions carried by partners rather than by the backbone?"))
            .why(Text.of(
                    "Une méprise relevée au sujet de la structure de soutien est qu'elle mène les solutions. Amorcer une action "
                            + "puis la confier peut être une étape utile.",
                    "One published misperception of the backbone is that it drives the solutions. To begin an action and then "
                            + "hand it over can be a useful step."))
            .observation(Text.of(
                    "Actions que la structure de soutien porte elle-même, au moins : {own}, sur {all}.",
                    "Actions that the backbone carries itself, at least: {own}, of {all}."))
            .upheld(
                    Text.of(
                            "Actions que la structure de soutien porte elle-même : {own}. Actions que portent d'autres organismes : "
                                    + "{others}.",
                            "Actions that the backbone carries itself: {own}. Actions that other organisations carry: {others}."))
            .undetermined(Text.of(
                    "On ne peut pas dire quelle part des actions la structure de soutien porte elle-même. Nombre connu : {own}.",
                    "It cannot be said which share of the actions the backbone carries itself. Number known: {own}."))
            .question(Text.of(
                    "Y a-t-il des actions qui gagneraient à être portées par un autre partenaire, et de quoi aurait-il besoin?",
                    "Are there actions that would gain from being carried by another partner, and what would it need?"))
            .addSources(
                    Backbone.MISPERCEPTIONS,
                    Citation.ours(Text.of(
                            "Les actions faites pour réfléchir ou pour se lier ne comptent pas : elles soutiennent "
                                    + "les autres.",
                            "Actions whose nature is to reflect or to relate are not counted: they are support.")))
            .addParameters(Backbone.share(
                    "part des actions à partir de laquelle il y a matière à discussion",
                    "share of actions above which there is something to discuss"))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put("own", Text.of("actions de la structure de soutien", "actions of the backbone"))
                    .put(
                            "perhaps",
                            Text.of(
                                    "ses actions dont la nature n'est pas connue",
                                    "actions of its own whose nature is not known"))
                    .put("others", Text.of("actions d'autres organismes", "actions of other organisations"))
                    .put(
                            "othersPerhaps",
                            Text.of(
                                    "leurs actions dont la nature n'est pas connue",
                                    "actions of theirs whose nature is not known"))
                    .put(
                            "nobodys",
                            Text.of(
                                    "actions dont on ne sait pas qui les porte",
                                    "actions that nobody is known to carry"))
                    .put("all", Text.of("actions en tout", "actions in all"))
                    .put("named", Text.of("la structure de soutien est nommée", "the backbone is named"))
                    .put("complete", Text.of("toutes les actions sont consignées", "all actions are on record"))
                    .put("ended", Text.of("la structure n'a plus cours", "the structure no longer holds"))
                    .buildOrThrow())
            .build();

    private static int place(ActionDossier action) {
        Optional<ActionNature> nature = action.noun().nature();
        if (nature.isPresent() && nature.get() != ActionNature.ACTION) {
            return Tally.NOT_COUNTED;
        }
        return action.ownerOrdinal() < 0 ? NOBODYS : nature.isPresent() ? CARRIED : CARRIED_UNSURE;
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
        return ImmutableSet.of(OWN, ACTIONS);
    }

    @Override
    public Rule<Initiative, StructureDossier, Seen> with(Settings settings) {
        return new DrivesSolutions(settings.decimal("share"));
    }

    @Override
    public Seen observe(StructureDossier dossier, Measured<Initiative> measured) {
        Sums sums = measured.get(OWN);
        ImmutableLongArray all = measured.get(ACTIONS);
        ImmutableIntArray backbones = dossier.backboneOrdinals();
        long own = 0;
        long perhaps = 0;
        for (int i = 0; i < backbones.length(); i++) {
            own += sums.get(backbones.get(i), CARRIED);
            perhaps += sums.get(backbones.get(i), CARRIED_UNSURE);
        }
        return new Seen(
                own,
                perhaps,
                all.get(CARRIED) - own,
                all.get(CARRIED_UNSURE) - perhaps,
                all.get(NOBODYS),
                !dossier.noun().backbones().isEmpty(),
                dossier.complete(Action.TYPE),
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
            return Verdict.undetermined(Data.ACTION_OWNERS);
        }
        if (!Backbone.exceeds(seen.mostOwn(), seen.mostOwn() + seen.others(), share)) {
            return Verdict.UPHELD;
        }
        ImmutableList.Builder<Datum> missing = ImmutableList.builder();
        if (!Backbone.exceeds(seen.own(), seen.own() + seen.mostOthers(), share)) {
            if (seen.nobodys() > 0) {
                missing.add(Data.ACTION_OWNERS);
            }
            if (seen.perhaps() + seen.othersPerhaps() > 0) {
                missing.add(Data.ACTION_NATURES);
            }
        } else if (seen.ended().isEmpty()) {
            missing.add(Data.STRUCTURE_PERIODS);
        }
        ImmutableList<Datum> all = missing.build();
        return all.isEmpty() ? Verdict.BREACHED : Verdict.undetermined(all.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("own", seen.own())
                .count("perhaps", seen.perhaps())
                .count("others", seen.others())
                .count("othersPerhaps", seen.othersPerhaps())
                .count("nobodys", seen.nobodys())
                .count("all", seen.own() + seen.mostOthers())
                .flag("named", seen.named())
                .flag("complete", seen.complete())
                .flag("ended", seen.ended())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.count("own"),
                evidence.count("perhaps"),
                evidence.count("others"),
                evidence.count("othersPerhaps"),
                evidence.count("nobodys"),
                evidence.flag("named"),
                evidence.flag("complete"),
                evidence.findFlag("ended"));
    }

    /**
     * Who carries actions.
     *
     * @param own actions that the backbone carries
     * @param perhaps others of its own, which may be to reflect or to relate
     * @param others actions that others carry
     * @param othersPerhaps others of theirs, which may be to reflect or to relate
     * @param nobodys actions that nobody is known to carry
     * @param named whether the backbone is named
     * @param complete whether all actions are on record
     * @param ended whether the structure no longer holds
     */
    record Seen(
            long own,
            long perhaps,
            long others,
            long othersPerhaps,
            long nobodys,
            boolean named,
            boolean complete,
            Optional<Boolean> ended) {
        long mostOwn() {
            return own + perhaps + nobodys;
        }

        long mostOthers() {
            return others + othersPerhaps + nobodys;
        }
    }
}
