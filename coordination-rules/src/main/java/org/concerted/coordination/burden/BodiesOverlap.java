package org.concerted.coordination.burden;

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
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Body;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;

/**
 * Two bodies in which largely the same actors sit: a kinship to explore (« parenté à explorer »). Each pair is told once, of
 * the body whose id comes first.
 *
 * @param share actors seated in both, of those seated in either, from which that is asked about, above 0 to 1
 * @param actors the least number of actors seated in both
 */
record BodiesOverlap(BigDecimal share, int actors) implements InitiativeRule<BodyDossier, BodiesOverlap.Seen> {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FEW = 3;
    static final BodiesOverlap STANDARD = new BodiesOverlap(HALF, FEW);

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("burden.bodies-overlap")
            .asks(Text.of(
                    "Les mêmes organismes se retrouvent-ils dans plusieurs instances?",
                    "Do the same organisations meet in several bodies?"))
            .why(Text.of(
                    "La multiplication des instances peut peser sur les mêmes organismes. Il y a de bonnes raisons d'en avoir "
                            + "plusieurs : proximité, langue, choix, sujet qui demande son propre lieu.",
                    "Many bodies may weigh on the same organisations. There are good reasons to have several: proximity, "
                            + "language, choice, a subject that needs its own place."))
            .observation(Text.of(
                    "Parenté à explorer entre les instances « {subject} » et « {other} ». Organismes qui siègent dans les "
                            + "deux : {common}. Organismes qui siègent dans l'une ou l'autre : {all}.",
                    "Kinship to explore between the bodies \"{subject}\" and \"{other}\". Organisations seated in both: "
                            + "{common}. Organisations seated in either: {all}."))
            .upheld(Text.of(
                    "Pas de parenté à signaler ici pour l'instance « {subject} »; chaque paire d'instances n'est nommée "
                            + "qu'une fois.",
                    "No kinship to point out here for the body \"{subject}\"; each pair of bodies is named once."))
            .undetermined(
                    Text.of(
                            "On ne sait pas si l'instance « {subject} » réunit les mêmes organismes qu'une autre.",
                            "It is not known whether the body \"{subject}\" brings together the same organisations as another."))
            .question(Text.of(
                    "Que permet chacune que l'autre ne permet pas, et certaines rencontres pourraient-elles se tenir ensemble?",
                    "What does each allow that the other does not, and could some meetings be held together?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Bourque 2008, Divay 2009 : hyperconcertation; concertation de concertations",
                                    "Bourque 2008, Divay 2009: hyperconcertation; concertation of concertations"),
                            "https://www.erudit.org/fr/revues/nps/1988-v1-n1-nps01399/1024983ar/"),
                    Citation.ours(Text.of(
                            "Indice de Jaccard des acteurs qui siègent à deux instances.",
                            "Jaccard index of the actors seated in two bodies.")))
            .addParameters(
                    Parameter.builder()
                            .name("share")
                            .meaning(Text.of(
                                    "part des organismes communs à partir de laquelle une parenté est signalée",
                                    "share of common organisations from which a kinship is told"))
                            .unit("")
                            .min(new BigDecimal("0.05"))
                            .max(BigDecimal.ONE)
                            .standard(HALF)
                            .source(Citation.ours(
                                    Text.of("Aucune part n'est publiée.", "No share has been published.")))
                            .build(),
                    Parameter.builder()
                            .name("actors")
                            .meaning(Text.of(
                                    "nombre d'organismes communs à partir duquel une parenté est signalée",
                                    "number of common organisations from which a kinship is told"))
                            .unit("")
                            .min(BigDecimal.ONE)
                            .max(BigDecimal.valueOf(100))
                            .standard(BigDecimal.valueOf(FEW))
                            .source(Citation.ours(Text.of(
                                    "Un ou deux organismes en commun disent peu de chose.",
                                    "One or two organisations in common say little.")))
                            .build())
            .evidence(ImmutableMap.of(
                    "other", Text.of("l'autre instance", "the other body"),
                    "common", Text.of("organismes qui siègent dans les deux", "organisations seated in both"),
                    "all", Text.of("organismes qui siègent dans l'une ou l'autre", "organisations seated in either"),
                    "lasts", Text.of("l'instance existe ce jour-là", "the body exists on that day"),
                    "complete", Text.of("tous les sièges sont consignés", "all seats are on record")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, BodyDossier> kind() {
        return Kinds.BODY;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(Overlaps.MEASURE);
    }

    @Override
    public Seen observe(BodyDossier dossier, Measured<Initiative> measured) {
        Overlaps.Overlap overlap =
                measured.get(Overlaps.MEASURE).get(dossier.noun().id());
        return overlap == null
                ? new Seen(Optional.empty(), 0, 0, Load.lasts(dossier), dossier.complete(Seat.TYPE))
                : new Seen(
                        Optional.of(Body.TYPE.ref(overlap.other())),
                        overlap.common(),
                        overlap.all(),
                        Load.lasts(dossier),
                        dossier.complete(Seat.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.lasts()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.SEATS);
        }
        boolean close = seen.other().isPresent()
                && seen.common() >= actors
                && BigDecimal.valueOf(seen.common()).compareTo(share.multiply(BigDecimal.valueOf(seen.all()))) >= 0;
        return close ? Verdict.BREACHED : Verdict.UPHELD;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .subject("other", seen.other())
                .count("common", seen.common())
                .count("all", seen.all())
                .flag("lasts", seen.lasts())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findSubject("other"),
                evidence.count("common"),
                evidence.count("all"),
                evidence.flag("lasts"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, BodyDossier, Seen> with(Settings settings) {
        return new BodiesOverlap(settings.decimal("share"), settings.whole("actors"));
    }

    /**
     * The body closest to another.
     *
     * @param other the body with which it shares the largest part of its actors
     * @param common actors seated in both
     * @param all actors seated in either
     * @param lasts whether it exists on the day of the assessment
     * @param complete whether all seats are on record
     */
    record Seen(Optional<Ref> other, long common, long all, boolean lasts, boolean complete) {}
}
