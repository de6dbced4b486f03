package org.concerted.coordination.bodies;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InformationNeedDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Body;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;

/**
 * Two bodies asked some of the same organisations for the same information. Each pair is told once, of the need whose id
 * comes last.
 *
 * @param days days between the two askings up to which that is told
 */
record AskedTwice(int days) implements InitiativeRule<InformationNeedDossier, AskedTwice.Seen> {
    private static final int YEAR = 365;
    static final AskedTwice STANDARD = new AskedTwice(YEAR);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("bodies.asked-twice")
            .asks(Text.of(
                    "Plusieurs instances demandent-elles la même information aux mêmes organismes?",
                    "Do several bodies ask the same organisations for the same information?"))
            .why(Text.of(
                    "Répondre deux fois à la même question prend du temps que de petits organismes n'ont pas.",
                    "To answer the same question twice takes time that small organisations do not have."))
            .observation(Text.of(
                    "Les instances « {body} » et « {other} » ont demandé la même information aux mêmes organismes : « {subject} ». "
                            + "Jours entre les deux demandes : {apart}.",
                    "The bodies \"{body}\" and \"{other}\" asked the same organisations for the same information: "
                            + "\"{subject}\". Days between the two askings: {apart}."))
            .upheld(Text.of(
                    "Aucune autre instance n'a demandé la même information dans ce délai : « {subject} ».",
                    "No other body asked for the same information within that time: \"{subject}\"."))
            .undetermined(Text.of(
                    "On ne sait pas si une autre instance a demandé la même information : « {subject} ».",
                    "It is not known whether another body asked for the same information: \"{subject}\"."))
            .question(Text.of(
                    "Une seule demande pourrait-elle servir aux deux instances?",
                    "Could one request serve both bodies?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Bourque 2008, Divay 2009 : hyperconcertation; concertation de concertations",
                                    "Bourque 2008, Divay 2009: hyperconcertation; concertation of concertations"),
                            "https://www.erudit.org/fr/revues/nps/1988-v1-n1-nps01399/1024983ar/"),
                    Citation.ours(Text.of(
                            "Même indicateur, ou mêmes mots; aucune règle pour reconnaître des demandes semblables "
                                    + "n'est publiée.",
                            "Same indicator, or the same words; no rule for telling requests alike has been "
                                    + "published.")))
            .addParameters(Parameter.builder()
                    .name("days")
                    .meaning(Text.of(
                            "jours entre deux demandes jusqu'auxquels elles sont dites répétées",
                            "days between two askings up to which they are told as repeated"))
                    .unit("")
                    .min(BigDecimal.ZERO)
                    .max(BigDecimal.valueOf(3650))
                    .standard(BigDecimal.valueOf(YEAR))
                    .source(Citation.ours(Text.of(
                            "Un an plus tard, la réponse peut être autre.",
                            "A year later, the answer may be another.")))
                    .build())
            .evidence(ImmutableMap.of(
                    "body", Text.of("l'instance", "the body"),
                    "other", Text.of("l'autre instance", "the other body"),
                    "apart", Text.of("jours entre les deux demandes", "days between the two askings"),
                    "unknown",
                            Text.of(
                                    "le jour d'une demande semblable n'est pas connu",
                                    "the day of an asking alike is not known"),
                    "complete",
                            Text.of(
                                    "tous les besoins d'information sont consignés",
                                    "all needs of information are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, InformationNeedDossier> kind() {
        return Kinds.INFORMATION_NEED;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Repeated.MEASURE);
    }

    @Override
    public Seen observe(InformationNeedDossier dossier, Measured<Initiative> measured) {
        InformationNeed need = dossier.noun();
        Repeated.Again again = measured.get(Repeated.MEASURE).getOrDefault(need.id(), Repeated.Again.NONE);
        return new Seen(
                Body.TYPE.ref(need.body()),
                again.body().map(Body.TYPE::ref),
                again.apart(),
                again.unknown(),
                dossier.complete(InformationNeed.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.apart().filter(apart -> apart <= days).isPresent()) {
            return Verdict.BREACHED;
        }
        if (seen.unknown()) {
            return Verdict.undetermined(Data.INFORMATION_ASKED);
        }
        return seen.complete() ? Verdict.UPHELD : Verdict.undetermined(Data.INFORMATION_NEEDS);
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence =
                Evidence.builder().subject("body", seen.body()).subject("other", seen.other());
        seen.apart().ifPresent(days -> evidence.count("apart", days));
        return evidence.flag("unknown", seen.unknown())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("body").orElseThrow(),
                evidence.findSubject("other"),
                evidence.findCount("apart"),
                evidence.flag("unknown"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, InformationNeedDossier, Seen> with(Settings settings) {
        return new AskedTwice(settings.whole("days"));
    }

    /**
     * A need, and another like it.
     *
     * @param body the body that has it
     * @param other the body that asked for the same closest in time
     * @param apart days between the two askings
     * @param unknown whether of some askings for the same the day is not known
     * @param complete whether all needs of information are on record
     */
    record Seen(Ref body, Optional<Ref> other, Optional<Long> apart, boolean unknown, boolean complete) {}
}
