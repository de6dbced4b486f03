package org.concerted.coordination.participation;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.BodyDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.BodyRole;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Seat;

/**
 * Citizens sit in a body that decides or steers, few among many. Where they hold half of the seats they are no minority,
 * however small the body.
 *
 * @param share the share of seats from which they are a critical mass, above 0 and at most 1
 * @param least the number of seats from which they are, 1 or more
 */
record CriticalMass(BigDecimal share, BigDecimal least) implements InitiativeRule<BodyDossier, CriticalMass.Seen> {
    private static final BigDecimal STANDARD_SHARE = new BigDecimal("0.35");
    private static final BigDecimal STANDARD_LEAST = new BigDecimal(3);
    static final CriticalMass STANDARD = new CriticalMass(STANDARD_SHARE, STANDARD_LEAST);

    private static final Citation KANTER = Citation.published(
            Text.of(
                    "Kanter 1977, Some effects of proportions on group life : à partir d'environ 35 %, une "
                            + "minorité peut former des alliances",
                    "Kanter 1977, Some effects of proportions on group life: from about 35%, a minority can "
                            + "form coalitions"),
            "http://evolvedemployer.com/critical-mass-in-group-relations/");
    private static final Citation THREE = Citation.published(
            Text.of(
                    "Diversifying boards : 30 % de sept, c'est deux personnes, et deux ne font pas une masse "
                            + "critique; au moins trois (d'après Kramer, Konrad et Erkut 2006)",
                    "Diversifying boards: 30% of seven is two people, and two are not a critical mass; at "
                            + "least three (after Kramer, Konrad & Erkut 2006)"),
            "https://business-school-expertise.exeter.ac.uk/article/diversifying-boards-three-challenges-facing-leaders");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("participation.critical-mass")
            .addAliases("POW-02")
            .asks(
                    Text.of(
                            "Là où l'on décide et où des citoyennes et citoyens siègent, leur nombre et leur part suffisent-ils pour peser?",
                            "Where decisions are taken and citizens sit, are they enough, in share and in number, to carry weight?"))
            .why(Text.of(
                    "Peu nombreuses dans un groupe, des personnes sont plus facilement perçues comme des symboles; à partir d'environ un "
                            + "tiers, et à trois au moins, elles peuvent s'appuyer les unes sur les autres. Le nombre n'est pas "
                            + "tout : l'accueil et la préparation comptent aussi.",
                    "When few in a group, people are more easily seen as symbols; from about a third, and three at least, they can "
                            + "lean on each other. Number is not all: welcome and preparation count too."))
            .observation(
                    Text.of(
                            "Instance « {subject} » : sièges de citoyennes, de citoyens ou de personnes qui vivent l'enjeu : {citizens}, "
                                    + "sur {seats} en tout.",
                            "Body \"{subject}\": seats of citizens or of people who live the issue: {citizens}, of {seats} in all."))
            .upheld(
                    Text.of(
                            "Instance « {subject} » : sièges de citoyennes, de citoyens ou de personnes qui vivent l'enjeu : {citizens}, "
                                    + "sur {seats} en tout.",
                            "Body \"{subject}\": seats of citizens or of people who live the issue: {citizens}, of {seats} in all."))
            .undetermined(Text.of(
                    "On ne peut pas dire quelle part des sièges de l'instance « {subject} » des citoyennes et citoyens occupent.",
                    "It cannot be said which share of the seats of the body \"{subject}\" citizens hold."))
            .question(Text.of(
                    "Qu'est-ce qui aide ces personnes à se faire entendre ici, et en voudraient-elles d'autres à leurs côtés?",
                    "What helps these people to be heard here, and would they like others at their side?"))
            .addSources(
                    KANTER,
                    THREE,
                    Citation.ours(Text.of(
                            "Ne vise que les instances qui décident ou orientent; qui tient la moitié des sièges "
                                    + "n'est pas une minorité.",
                            "Asked of bodies that decide or steer; whoever holds half of the seats is no minority.")))
            .addParameters(Parameter.builder()
                    .name("share")
                    .meaning(Text.of(
                            "part des sièges à partir de laquelle il y a masse critique",
                            "share of seats from which there is a critical mass"))
                    .unit("")
                    .min(new BigDecimal("0.01"))
                    .max(BigDecimal.ONE)
                    .standard(STANDARD_SHARE)
                    .source(KANTER)
                    .build())
            .addParameters(Parameter.builder()
                    .name("least")
                    .meaning(Text.of(
                            "nombre de sièges à partir duquel il y a masse critique",
                            "number of seats from which there is a critical mass"))
                    .unit("")
                    .min(BigDecimal.ONE)
                    .max(new BigDecimal(20))
                    .standard(STANDARD_LEAST)
                    .source(THREE)
                    .build())
            .evidence(ImmutableMap.of(
                    "citizens",
                            Text.of(
                                    "sièges de citoyennes, de citoyens ou de personnes qui vivent l'enjeu",
                                    "seats of citizens or of people who live the issue"),
                    "seats", Text.of("tous les sièges", "all seats"),
                    "unknown", Text.of("sièges dont on ne sait pas pour qui ils parlent", "seats of unknown kind"),
                    "role", Text.of("ce que fait l'instance", "what the body is for"),
                    "complete", Text.of("tous les sièges sont consignés", "all seats are on record")))
            .words(ImmutableMap.of(
                    "decision", Text.of("décider", "decide"),
                    "steering", Text.of("piloter", "steer"),
                    "consultation", Text.of("conseiller", "advise"),
                    "work", Text.of("travailler", "work"),
                    "learning", Text.of("apprendre", "learn")))
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
    public Seen observe(BodyDossier dossier, Measured<Initiative> measured) {
        long citizens = 0;
        long unknown = 0;
        long seats = 0;
        for (Seat seat : dossier.seats()) {
            if (seat.period().map(p -> p.contains(dossier.asOf())).orElse(true)) {
                seats++;
                unknown += seat.kind().isEmpty() ? 1 : 0;
                citizens += seat.kind().filter(Composition::citizen).isPresent() ? 1 : 0;
            }
        }
        return new Seen(dossier.noun().role(), citizens, unknown, seats, dossier.complete(Seat.TYPE));
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.role()
                .filter(r -> r != BodyRole.DECISION && r != BodyRole.STEERING)
                .isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!seen.complete()) {
            return Verdict.undetermined(Data.SEATS);
        }
        if (seen.citizens() + seen.unknown() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.role().isEmpty()) {
            return Verdict.undetermined(Data.BODY_ROLE);
        }
        if (enough(seen.citizens(), seen.seats())) {
            return Verdict.UPHELD;
        }
        boolean few = seen.citizens() > 0 && !enough(seen.citizens() + seen.unknown(), seen.seats());
        return few ? Verdict.BREACHED : Verdict.undetermined(Data.SEAT_KINDS);
    }

    private boolean enough(long held, long seats) {
        return 2 * held >= seats
                || BigDecimal.valueOf(held).compareTo(least) >= 0
                        && BigDecimal.valueOf(held).compareTo(share.multiply(BigDecimal.valueOf(seats))) >= 0;
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .word("role", seen.role())
                .count("citizens", seen.citizens())
                .count("unknown", seen.unknown())
                .count("seats", seen.seats())
                .flag("complete", seen.complete())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findWord("role", BodyRole.class),
                evidence.count("citizens"),
                evidence.count("unknown"),
                evidence.count("seats"),
                evidence.flag("complete"));
    }

    @Override
    public Rule<Initiative, BodyDossier, Seen> with(Settings settings) {
        return new CriticalMass(settings.decimal("share"), settings.decimal("least"));
    }

    /**
     * Who sits in a body on the day.
     *
     * @param role what the body is for
     * @param citizens seats of citizens or of people who live the issue
     * @param unknown seats of unknown kind
     * @param seats all seats on record
     * @param complete whether all are
     */
    record Seen(Optional<BodyRole> role, long citizens, long unknown, long seats, boolean complete) {}
}
