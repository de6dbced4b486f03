package org.concerted.coordination.commitments;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Initiative;

/** Commitments wait for one another: none starts by itself, and all would hold if they moved together. */
record AssuranceGap() implements InitiativeRule<InitiativeDossier, AssuranceGap.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("commitments.assurance-gap")
            .addAliases("AUT-02")
            .asks(Text.of(
                    "Des engagements s'attendent-ils l'un l'autre, alors qu'ils tiendraient s'ils commençaient ensemble?",
                    "Do commitments wait for one another, while they would hold if they began together?"))
            .why(Text.of(
                    "« Nous le ferons si d'autres le font » : de l'endroit où se trouve chacun, rien ne commence. Vu de "
                            + "l'ensemble, il suffit parfois d'une date commune. Un petit changement peut tout faire basculer.",
                    "\"We will if others do\": from where each stands, nothing begins. Seen as a whole, a common date is "
                            + "sometimes enough. A small change may tip everything."))
            .observation(Text.of(
                    "Engagements donnés à une condition : {waiting}. Parmi eux, commencent d'eux-mêmes : {starting}; tiendraient "
                            + "de plus si tous commençaient ensemble : {gap}.",
                    "Commitments given on a condition: {waiting}. Of these, start by themselves: {starting}; would hold in "
                            + "addition if all began together: {gap}."))
            .upheld(Text.of(
                    "Engagements donnés à une condition : {waiting}. Aucun ne tient seulement à ce que tous commencent ensemble.",
                    "Commitments given on a condition: {waiting}. None of them hangs only on all beginning together."))
            .undetermined(Text.of(
                    "On ne peut pas dire si des engagements s'attendent l'un l'autre. Donnés à une condition : {waiting}.",
                    "It cannot be said whether commitments wait for one another. Given on a condition: {waiting}."))
            .question(Text.of(
                    "Une rencontre ou une date commune permettrait-elle aux organismes concernés de commencer ensemble?",
                    "Would a meeting or a common date let the organisations concerned begin together?"))
            .addSources(
                    Citation.published(
                            "Granovetter 1978, Threshold Models of Collective Behavior, American Journal of Sociology 83(6)",
                            "https://alexdenne.com/citations/granovetter-1978"),
                    Citation.ours(Text.of(
                            "Ce qui commence de soi-même est le plus petit point fixe des conditions, ce qui "
                                    + "tiendrait ensemble le plus grand (Knaster et Tarski); l'écart est entre les deux.",
                            "What starts by itself is the least fixed point of the conditions, what would hold "
                                    + "together the greatest (Knaster and Tarski); the gap lies between.")))
            .evidence(ImmutableMap.of(
                    "waiting",
                            Text.of(
                                    "engagements donnés à une condition, ni tenus ni retirés",
                                    "commitments given on a condition, neither kept nor withdrawn"),
                    "starting", Text.of("ceux qui commencent d'eux-mêmes", "those that start by themselves"),
                    "gap",
                            Text.of(
                                    "ceux qui tiennent seulement si tous commencent ensemble",
                                    "those that hold only if all begin together"),
                    "open", Text.of("ceux dont on ne peut le dire", "those of which it cannot be said"),
                    "complete", Text.of("tous les engagements sont consignés", "all commitments are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InitiativeDossier> kind() {
        return Kinds.INITIATIVE;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Together.MEASURE);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        Together.Counts counts = measured.get(Together.MEASURE);
        return new Seen(
                counts.waiting(), counts.starting(), counts.gap(), counts.open(), dossier.complete(Commitment.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.waiting() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.COMMITMENTS);
        }
        if (seen.gap() > 0) {
            return Verdict.BREACHED;
        }
        return seen.open() > 0 ? Verdict.undetermined(Data.CONDITIONS) : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("waiting", seen.waiting())
                .count("starting", seen.starting())
                .count("gap", seen.gap())
                .count("open", seen.open())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                (int) evidence.count("waiting"),
                (int) evidence.count("starting"),
                (int) evidence.count("gap"),
                (int) evidence.count("open"),
                evidence.flag("complete"));
    }

    /**
     * What waits.
     *
     * @param waiting commitments given on a condition
     * @param starting those that start by themselves
     * @param gap those that hold only if all begin together
     * @param open those of which it cannot be said
     * @param complete whether all commitments are on record
     */
    record Seen(int waiting, int starting, int gap, int open, boolean complete) {}
}
