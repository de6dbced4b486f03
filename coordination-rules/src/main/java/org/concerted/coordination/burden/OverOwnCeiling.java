package org.concerted.coordination.burden;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Sums;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Action;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;

/**
 * Coordination takes a larger share of all effort than the initiative accepts. Share = coordination / (coordination +
 * action). No norm has been published, so that without a ceiling of its own nothing is too much. Hours that are partly known
 * are a least: enough to say above, not to say below.
 */
record OverOwnCeiling() implements InitiativeRule<InitiativeDossier, OverOwnCeiling.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("burden.over-own-ceiling")
            .addAliases("BUR-01")
            .asks(Text.of(
                    "La coordination prend-elle plus de place que ce que la démarche accepte?",
                    "Does coordination take more room than the initiative accepts?"))
            .why(Text.of(
                    "Se coordonner demande du temps, et les petits organismes en portent souvent une plus grande part. Aucune "
                            + "norme n'est publiée : le repère est le plafond que la démarche se donne.",
                    "Coordination takes time, and small organisations often bear more of it. No norm has been published: the "
                            + "reference is the ceiling that the initiative sets itself."))
            .observation(
                    Text.of(
                            "[Nombre d'instances : {bodies}. ]Heures de coordination consignées : {coordination}. Heures d'action : "
                                    + "{action}. Part de la coordination : au moins {share}. Plafond que la démarche s'est donné : "
                                    + "{ceiling}.",
                            "[Number of bodies: {bodies}. ]Hours of coordination on record: {coordination}. Hours of action: {action}. "
                                    + "Share of coordination: at least {share}. Ceiling that the initiative set itself: {ceiling}."))
            .upheld(Text.of(
                    "La coordination reste sous le plafond que la démarche s'est donné.[ Nombre d'instances : {bodies}.] Part "
                            + "de la coordination : {share}. Plafond : {ceiling}.",
                    "Coordination stays within the ceiling that the initiative set itself.[ Number of bodies: {bodies}.] Share "
                            + "of coordination: {share}. Ceiling: {ceiling}."))
            .undetermined(Text.of(
                    "[Nombre d'instances : {bodies}. ][Nombre d'instances d'une période passée, la dernière jusqu'au {until} : "
                            + "{past}. ]La part de la coordination dans tout le travail n'est pas connue.[ Heures de "
                            + "coordination : {coordination}.][ Heures d'action : {action}.][ Plafond que la démarche s'est "
                            + "donné : {ceiling}.]",
                    "[Number of bodies: {bodies}. ][Number of bodies of an earlier period, the last until {until}: {past}. ]"
                            + "The share of coordination in all the work is not known.[ Hours of "
                            + "coordination: {coordination}.][ Hours of action: {action}.][ Ceiling that the initiative set "
                            + "itself: {ceiling}.]"))
            .question(Text.of(
                    "Quelles rencontres aident le plus à agir, et lesquelles pourraient être plus courtes ou plus rares?",
                    "Which meetings help most to act, and which could be shorter or fewer?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Keast, Charles et Modzelewski 2017 : les coûts de la collaboration sont souvent absents "
                                            + "des budgets",
                                    "Keast, Charles & Modzelewski 2017: costs of collaboration are often unbudgeted"),
                            "http://www.powertopersuade.org.au/blog/the-cost-of-collaboration-more-than-budgeted-for/13/4/2017"),
                    Citation.published(
                            Text.of(
                                    "Bourque 2008, Divay 2009 : hyperconcertation",
                                    "Bourque 2008, Divay 2009: hyperconcertation"),
                            "https://www.erudit.org/fr/revues/nps/1988-v1-n1-nps01399/1024983ar/"),
                    Citation.ours(Text.of(
                            "Part de la coordination dans toutes les heures consignées, comparée au plafond que la "
                                    + "démarche s'est donné.",
                            "Share of coordination in all hours on record, against the initiative's own ceiling.")))
            .evidence(ImmutableMap.<String, Text>builder()
                    .put(Evidence.TELLING, Text.of("le reste mérite d'être dit", "the rest is worth telling"))
                    .put("bodies", Text.of("instances qui existent ce jour-là", "bodies that exist on that day"))
                    .put("past", Text.of("instances d'une période passée", "bodies of an earlier period"))
                    .put("until", Text.of("fin de la dernière de ces périodes", "end of the last of those periods"))
                    .put(
                            "coordination",
                            Text.of("heures de coordination consignées", "hours of coordination on record"))
                    .put("action", Text.of("heures d'action consignées", "hours of action on record"))
                    .put("share", Text.of("part de la coordination", "share of coordination"))
                    .put("ceiling", Text.of("plafond de la démarche", "the initiative's ceiling"))
                    .put(
                            "coordinationKnown",
                            Text.of(
                                    "toutes les heures de coordination sont connues",
                                    "all hours of coordination are known"))
                    .put(
                            "actionKnown",
                            Text.of("toutes les heures d'action sont connues", "all hours of action are known"))
                    .buildOrThrow())
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
        return ImmutableSet.of(Load.MEETINGS, Load.ACTIONS, Bodies.ON_RECORD);
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        Sums meetings = measured.get(Load.MEETINGS);
        Sums actions = measured.get(Load.ACTIONS);
        long coordination = meetings.get(0, Load.HOURS) + actions.get(0, Load.COORDINATION);
        long action = actions.get(0, Load.EFFORT);
        boolean coordinationKnown = dossier.complete(Meeting.TYPE)
                && dossier.complete(Action.TYPE)
                && meetings.get(0, Load.UNKNOWN) == 0
                && actions.get(0, Load.COORDINATION_UNKNOWN) == 0;
        boolean actionKnown = dossier.complete(Action.TYPE) && actions.get(0, Load.EFFORT_UNKNOWN) == 0;
        return new Seen(
                measured.get(Bodies.ON_RECORD),
                hours(coordination, coordinationKnown),
                hours(action, actionKnown),
                dossier.header().coordinationCeiling().map(Numbers::plain),
                coordinationKnown,
                actionKnown);
    }

    /** Nothing on record is not zero, unless all is on record. */
    private static Optional<BigDecimal> hours(long hundredths, boolean known) {
        return hundredths == 0 && !known ? Optional.empty() : Optional.of(new Hours(hundredths).toDecimal());
    }

    @Override
    public Verdict decide(Seen seen) {
        List<Datum> missing = new ArrayList<>();
        if (!seen.coordinationKnown()) {
            missing.add(Data.MEETING_HOURS);
        }
        if (!seen.actionKnown()) {
            missing.add(Data.ACTION_HOURS);
        }
        if (seen.ceiling().isEmpty()) {
            missing.add(Data.COORDINATION_CEILING);
            return Verdict.undetermined(missing.toArray(new Datum[0]));
        }
        BigDecimal coordination = seen.coordination().orElse(BigDecimal.ZERO);
        BigDecimal all = coordination.add(seen.action().orElse(BigDecimal.ZERO));
        boolean above = coordination.compareTo(all.multiply(seen.ceiling().get())) > 0;
        if (above && seen.actionKnown()) {
            return Verdict.BREACHED;
        }
        if (!above && seen.coordinationKnown()) {
            return Verdict.UPHELD;
        }
        return Verdict.undetermined(missing.toArray(new Datum[0]));
    }

    @Override
    public Evidence write(Seen seen) {
        Bodies bodies = seen.bodies();
        Evidence.Builder evidence = Evidence.builder().day("until", bodies.until());
        if (bodies.now() > 0 || bodies.past() == 0) {
            evidence.count("bodies", bodies.now());
        }
        if (bodies.past() > 0) {
            evidence.count("past", bodies.past());
        }
        return evidence.amount("coordination", seen.coordination(), "h")
                .amount("action", seen.action(), "h")
                .amount("share", share(seen), "%")
                .amount("ceiling", seen.ceiling().map(c -> c.movePointRight(2)), "%")
                .flag("coordinationKnown", seen.coordinationKnown())
                .flag("actionKnown", seen.actionKnown())
                .flag(Evidence.TELLING, seen.bodies().now() > 0 || seen.bodies().past() > 0)
                .build();
    }

    private static Optional<BigDecimal> share(Seen seen) {
        if (seen.coordination().isEmpty() || seen.action().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal all = seen.coordination().get().add(seen.action().get());
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(Numbers.quotient(seen.coordination().get().movePointRight(2), all));
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                new Bodies(
                        evidence.findCount("bodies").orElse(0L),
                        evidence.findCount("past").orElse(0L),
                        evidence.findDay("until")),
                evidence.findAmount("coordination"),
                evidence.findAmount("action"),
                evidence.findAmount("ceiling").map(c -> Numbers.plain(c.movePointLeft(2))),
                evidence.flag("coordinationKnown"),
                evidence.flag("actionKnown"));
    }

    /** How many hours go where, as far as known. */
    record Seen(
            Bodies bodies,
            Optional<BigDecimal> coordination,
            Optional<BigDecimal> action,
            Optional<BigDecimal> ceiling,
            boolean coordinationKnown,
            boolean actionKnown) {}
}
