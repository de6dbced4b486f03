package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concerted.coordination.data.Data;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Remedy;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Tally;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.ActorDossier;
import org.concerted.core.dossier.Edits;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounTally;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;

/**
 * What an actor accepted to do takes more hours than it declared that it can give over the present period. Meetings are
 * not counted.
 */
record ActorOvercommitted() implements InitiativeRule<ActorDossier, ActorOvercommitted.Seen> {
    private static final Measure<Initiative, ImmutableLongArray> UNOWNED = NounTally.of(
            "autonomy.actions-without-owner",
            Action.TYPE,
            1,
            action -> action.owner().isPresent() ? Tally.NOT_COUNTED : 0);

    private static final Comparator<Seen> MORE_LOADED =
            Comparator.comparing(Seen::exceeded).thenComparing(seen -> !seen.fits());

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("autonomy.actor-overcommitted")
            .asks(Text.of(
                    "Ce que l'organisme a accepté tient-il dans ses disponibilités?",
                    "Does what the organisation accepted fit in the hours that it can give?"))
            .why(Text.of(
                    "Un plan est réalisable quand les heures engagées tiennent dans celles que chaque organisme dit pouvoir "
                            + "donner. L'écart touche souvent d'abord les petites équipes. Les rencontres s'ajoutent à ce total.",
                    "A plan is doable when the hours committed fit in those that each organisation says it can give. The gap "
                            + "often touches small teams first. Meetings come on top."))
            .observation(Text.of(
                    "Du {from} au {to}, ce que l'organisme {subject} a accepté demande au moins {least}. Disponibilités "
                            + "déclarées : {capacity}.",
                    "From {from} to {to}, what {subject} accepted takes at least {least}. Hours that it said it can give: "
                            + "{capacity}."))
            .upheld(Text.of(
                    "D'après ce qui est consigné, ce que l'organisme {subject} a accepté tient dans ses disponibilités, "
                            + "rencontres non comprises. Heures acceptées : {most}.",
                    "Going by what is on record, what {subject} accepted fits in the hours that it can give, meetings not "
                            + "included. Hours accepted: {most}."))
            .undetermined(Text.of(
                    "On ne peut pas dire si ce que l'organisme {subject} a accepté tient dans ses disponibilités. Heures "
                            + "connues : {least}.",
                    "It cannot be said whether what {subject} accepted fits in the hours that it can give. Hours known: "
                            + "{least}."))
            .question(Text.of(
                    "Qu'est-ce que l'organisme aimerait reporter, partager ou laisser pour que ce soit tenable?",
                    "What would the organisation like to put off, share or leave so that this can hold?"))
            .addSources(
                    Citation.literature(Text.of(
                            "Connell et Kubisch 1998 : une théorie du changement est plausible, faisable et "
                                    + "vérifiable",
                            "Connell & Kubisch 1998: a theory of change is plausible, doable and testable")),
                    Citation.published(
                            Text.of(
                                    "Cross, Rebele et Grant 2016, Collaborative overload : la charge de la collaboration se "
                                            + "concentre sur quelques-uns",
                                    "Cross, Rebele & Grant 2016, Collaborative overload: the load of collaboration gathers "
                                            + "on few"),
                            "https://www.furnish-cpi.com/post/collaborative-overload"),
                    Citation.ours(Text.of(
                            "Les heures sont réparties également sur les jours d'une action ou d'un engagement; une "
                                    + "action et ses parties, une action et l'engagement envers elle, ne comptent qu'une fois.",
                            "Hours are spread evenly over the days of an action or commitment; an action and its "
                                    + "parts, and an action and a commitment to it, are counted once.")))
            .evidence(ImmutableMap.of(
                    "capacity", Text.of("disponibilités déclarées", "hours declared"),
                    "from", Text.of("début de la période", "beginning of the period"),
                    "to", Text.of("fin de la période", "end of the period"),
                    "least", Text.of("heures acceptées, au moins", "hours accepted, at least"),
                    "most", Text.of("heures acceptées, au plus", "hours accepted, at most"),
                    "open", Text.of("ce qui peut encore changer le total", "what may still change the total"),
                    "other",
                            Text.of(
                                    "d'autres disponibilités, sans heures ou sans période",
                                    "other declarations, without hours or period")))
            .words(ImmutableMap.of(
                    "parts", Text.of("les heures des parties d'actions", "hours of parts of actions"),
                    "owner",
                            Text.of(
                                    "des actions dont on ne sait pas qui les porte",
                                    "actions that nobody is known to carry"),
                    "acceptance", Text.of("des réponses", "answers"),
                    "state", Text.of("où en sont des actions", "where actions stand"),
                    "period", Text.of("des dates", "dates"),
                    "hours", Text.of("des heures", "hours"),
                    "commitment", Text.of("des engagements", "commitments")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ActorDossier> kind() {
        return Kinds.ACTOR;
    }

    @Override
    public ImmutableSet<Measure<Initiative, ?>> reads() {
        return ImmutableSet.of(UNOWNED);
    }

    @Override
    public Seen observe(ActorDossier dossier, Measured<Initiative> measured) {
        boolean owned = measured.get(UNOWNED).get(0) == 0;
        List<Capacity> capacities = dossier.capacities();
        List<Seen> seen = new ArrayList<>();
        boolean other = false;
        for (int i = 0; i < capacities.size(); i++) {
            Optional<Span> period = capacities.get(i).period();
            if (period.filter(p -> !p.contains(dossier.asOf())).isPresent()) {
                continue;
            }
            Optional<LocalDate> from = period.flatMap(Span::start);
            Optional<LocalDate> to = period.flatMap(Span::end);
            Optional<Hours> hours = capacities.get(i).hours();
            if (from.isPresent() && to.isPresent() && hours.isPresent()) {
                seen.add(seen(Load.of(dossier, owned, from.get(), to.get()), hours, from, to));
            } else {
                other = true;
            }
        }
        if (seen.isEmpty()) {
            Load ever = Load.of(dossier, owned, LocalDate.MIN, LocalDate.MAX);
            seen.add(seen(ever, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return Collections.max(seen, MORE_LOADED).beside(other);
    }

    private static Seen seen(Load load, Optional<Hours> hours, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Seen(
                hours.map(Hours::toDecimal),
                from,
                to,
                load.least().toDecimal(),
                load.most().map(Hours::toDecimal),
                words(load.open()),
                false);
    }

    private static ImmutableList<String> words(Set<Load.Open> open) {
        ImmutableList.Builder<String> words = ImmutableList.builderWithExpectedSize(open.size());
        open.forEach(each -> words.add(each.word));
        return words.build();
    }

    @Override
    public Verdict decide(Seen seen) {
        if (seen.exceeded()) {
            return Verdict.BREACHED;
        }
        if (seen.fits() && (!seen.other() || seen.nothing())) {
            return Verdict.UPHELD;
        }
        ImmutableSet.Builder<Datum> missing = ImmutableSet.builder();
        if (seen.capacity().isEmpty() || seen.other()) {
            missing.add(Data.CAPACITIES);
        }
        for (Load.Open open : Load.Open.values()) {
            if (seen.open().contains(open.word)) {
                missing.add(open.datum);
            }
        }
        return Verdict.undetermined(missing.build().toArray(new Datum[0]));
    }

    /** Putting off one action of its own that has not begun, where that alone is enough: the smallest such. */
    @Override
    public ImmutableList<Remedy<Initiative>> remedies(ActorDossier dossier, Seen seen) {
        if (seen.from().isEmpty()
                || seen.to().isEmpty()
                || seen.most().isEmpty()
                || dossier.capacities().size() != 1) {
            return ImmutableList.of();
        }
        LocalDate to = seen.to().get();
        Load load = Load.of(dossier, true, seen.from().get(), to);
        BigDecimal tooMuch = seen.most().get().subtract(seen.capacity().orElseThrow());
        return dossier.actions().stream()
                .filter(action -> action.state().equals(Optional.of(ActionState.PLANNED))
                        && action.started().isEmpty()
                        && load.sure(action.id())
                                .filter(hours -> hours.toDecimal().compareTo(tooMuch) >= 0)
                                .isPresent())
                .min(Comparator.<Action, Hours>comparing(
                                action -> load.sure(action.id()).orElseThrow())
                        .thenComparing(Action::id))
                .map(action -> putOff(action, to, dossier))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private static Remedy<Initiative> putOff(Action action, LocalDate to, ActorDossier dossier) {
        Span before = action.period().orElseThrow();
        LocalDate start = to.plusDays(1);
        LocalDate end = start.plusDays(before.end().orElseThrow().toEpochDay()
                - before.start().orElseThrow().toEpochDay());
        Action later = Action.builder().from(action).period(Span.of(start, end)).build();
        return new Remedy<>(
                Edits.put(Action.TYPE, later),
                dossier.ref(),
                Text.of(
                        "Reporter l'action « " + action.name().in(Language.FR) + " » à la période suivante",
                        "Put the action \"" + action.name().in(Language.EN) + "\" off to the next period"));
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .amount("capacity", seen.capacity(), "h")
                .day("from", seen.from())
                .day("to", seen.to())
                .amount("least", seen.least(), "h")
                .amount("most", seen.most(), "h")
                .words("open", seen.open())
                .flag("other", seen.other())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.findAmount("capacity"),
                evidence.findDay("from"),
                evidence.findDay("to"),
                evidence.amount("least"),
                evidence.findAmount("most"),
                evidence.words("open"),
                evidence.flag("other"));
    }

    /**
     * Hours accepted and hours declared, over one period.
     *
     * @param capacity hours that the actor declared; absent where unknown
     * @param from first day of the period
     * @param to its last day
     * @param least hours accepted, at least
     * @param most hours accepted, at most; absent where unbounded
     * @param open what may still change the hours accepted
     * @param other whether another declaration may hold on that day, whose hours or period are unknown
     */
    record Seen(
            Optional<BigDecimal> capacity,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            BigDecimal least,
            Optional<BigDecimal> most,
            ImmutableList<String> open,
            boolean other) {
        boolean exceeded() {
            return capacity.filter(hours -> least.compareTo(hours) > 0).isPresent();
        }

        boolean fits() {
            return nothing()
                    || most.isPresent()
                            && capacity.filter(hours -> most.get().compareTo(hours) <= 0)
                                    .isPresent();
        }

        boolean nothing() {
            return most.filter(hours -> hours.signum() == 0).isPresent();
        }

        Seen beside(boolean another) {
            return new Seen(capacity, from, to, least, most, open, another);
        }
    }
}
