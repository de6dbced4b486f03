package org.concerted.coordination.landscape;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
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
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Leverage;

/** All levers on record are held by one actor, or by actors of one sector. */
record LeversInFewHands() implements InitiativeRule<InitiativeDossier, LeversInFewHands.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("landscape.levers-in-few-hands")
            .addAliases("CPX-01")
            .asks(Text.of(
                    "Les leviers sur l'enjeu sont-ils tenus par des organismes de plus d'un secteur?",
                    "Are levers on the issue held by organisations of more than one sector?"))
            .why(Text.of(
                    "Un enjeu complexe se reconnaît souvent à ce qu'aucun organisme, à lui seul, n'a les moyens ni l'autorité de le "
                            + "changer. Si tout le pouvoir d'agir repéré est au même endroit, il se peut qu'un secteur manque à la table, "
                            + "ou que l'enjeu demande autre chose qu'une action concertée.",
                    "A complex issue is often one that no organisation alone has the means or the authority to change. Where all the "
                            + "power to act that was found sits in one place, a sector may be missing around the table, or the issue may "
                            + "call for something other than concerted action."))
            .observation(Text.of(
                    "Leviers consignés : {levers}. Organismes qui les tiennent : {holders}. Secteurs : {sectors}.",
                    "Levers on record: {levers}. Organisations that hold them: {holders}. Sectors: {sectors}."))
            .upheld(Text.of(
                    "Leviers consignés : {levers}. Organismes qui les tiennent : {holders}. Secteurs : {sectors}.",
                    "Levers on record: {levers}. Organisations that hold them: {holders}. Sectors: {sectors}."))
            .undetermined(
                    Text.of(
                            "On ne peut pas dire si les leviers sur l'enjeu sont tenus par plus d'un secteur. Leviers consignés : {levers}.",
                            "It cannot be said whether levers on the issue are held by more than one sector. Levers on record: {levers}."))
            .question(
                    Text.of(
                            "Qui d'autre, dans un autre secteur, aurait prise sur l'enjeu, et comment l'inviter à la table?",
                            "Who else, in another sector, would have a hold on the issue, and how could they be invited to the table?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Heifetz 1994; Kania et Kramer 2011 : un problème adaptatif, où nulle entité seule n'a "
                                    + "les ressources ou l'autorité pour amener le changement",
                            "Heifetz 1994; Kania & Kramer 2011: an adaptive problem, where no single entity has the "
                                    + "resources or the authority to bring the change")),
                    Citation.ours(Text.of(
                            "Complexité par la dispersion des leviers : tenus par deux acteurs ou plus, de deux "
                                    + "secteurs ou plus.",
                            "Complexity as spread of levers: held by two actors or more, of two sectors or more.")))
            .evidence(ImmutableMap.of(
                    "levers", Text.of("leviers consignés", "levers on record"),
                    "holders", Text.of("organismes qui les tiennent", "organisations that hold them"),
                    "sectors", Text.of("leurs secteurs", "their sectors"),
                    "unsaid", Text.of("organismes sans secteur consigné", "organisations without a sector on record"),
                    "complete", Text.of("tous les leviers sont consignés", "all levers are on record")))
            .words(ImmutableMap.of(
                    "public", Text.of("public", "public"),
                    "community", Text.of("communautaire", "community"),
                    "private", Text.of("privé", "private"),
                    "philanthropic", Text.of("philanthropique", "philanthropic"),
                    "academic", Text.of("universitaire", "academic"),
                    "citizen", Text.of("citoyen", "citizen")))
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
        return ImmutableSet.of(Holders.MEASURE);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        Holders.Held held = measured.get(Holders.MEASURE);
        return new Seen(
                held.levers(),
                held.holders(),
                held.sectors().stream()
                        .map(sector -> Ascii.toLowerCase(sector.name()).replace('_', '-'))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                held.unsaid(),
                dossier.complete(Leverage.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.holders() > 1 && seen.sectors().size() > 1) {
            return Verdict.UPHELD;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.LEVERAGES);
        }
        if (seen.levers() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        return seen.holders() > 1 && seen.unsaid() > 0 ? Verdict.undetermined(Data.SECTORS) : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .count("levers", seen.levers())
                .count("holders", seen.holders())
                .words("sectors", seen.sectors())
                .count("unsaid", seen.unsaid())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                (int) evidence.count("levers"),
                (int) evidence.count("holders"),
                ImmutableSortedSet.copyOf(evidence.words("sectors")),
                (int) evidence.count("unsaid"),
                evidence.flag("complete"));
    }

    /**
     * Who holds levers.
     *
     * @param levers how many levers are on record
     * @param holders how many actors hold them
     * @param sectors the words for their sectors
     * @param unsaid how many of these actors have no sector on record
     * @param complete whether all levers are on record
     */
    record Seen(int levers, int holders, ImmutableSortedSet<String> sectors, int unsaid, boolean complete) {}
}
