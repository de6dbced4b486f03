package org.concerted.coordination.measurement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.coordination.data.Numbers;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.ReadingDossier;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Quantity;
import org.concerted.core.model.Reading;
import org.concerted.core.model.ReadingNature;
import org.concerted.core.model.ReadingScale;

/** A count in which someone may be counted several times: over organisations, categories or time. */
record PeopleCountedOnce() implements InitiativeRule<ReadingDossier, PeopleCountedOnce.Seen> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("measurement.people-counted-once")
            .asks(Text.of(
                    "Quand on compte des personnes, chacune est-elle comptée une seule fois?",
                    "Where people are counted, is each counted once?"))
            .why(
                    Text.of(
                            "Une même personne peut être servie par plusieurs organismes. Les totaux ne disent alors pas combien de personnes ont été rejointes.",
                            "One person may be served by several organisations. Totals then do not tell how many people were reached."))
            .observation(Text.of(
                    "Dans la mesure « {subject} » ({value}), une même personne peut être comptée plusieurs fois.[ "
                            + "Nombre d'organismes dont les données sont additionnées : {covers}.]",
                    "In the reading \"{subject}\" ({value}), one person may be counted several times.[ Organisations whose "
                            + "data are added up: {covers}.]"))
            .upheld(Text.of(
                    "Dans la mesure « {subject} » ({value}), chaque personne est comptée une seule fois.",
                    "In the reading \"{subject}\" ({value}), each person is counted once."))
            .undetermined(Text.of(
                    "On ne sait pas si la mesure « {subject} » ({value}) compte chaque personne une seule fois.",
                    "It is not known whether the reading \"{subject}\" ({value}) counts each person once."))
            .question(Text.of(
                    "Comment dire ce nombre pour qu'il ne soit pas pris pour autant de personnes différentes?",
                    "How could this number be told, so that it is not taken for as many different people?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Calgary Homeless Foundation 2010-2011 : une personne peut être dans plusieurs "
                                            + "catégories, et les totaux ne s'additionnent pas",
                                    "Calgary Homeless Foundation 2010-2011: a person may be in several categories, so totals "
                                            + "do not add up"),
                            "http://www.marketwired.com/press-release/community-makes-solid-progress-provide-housing-support-"
                                    + "most-vulnerable-calgarians-1359913.htm"),
                    Citation.ours(Text.of(
                            "Vise tout nombre de personnes ou de ménages compté sur une durée; non un nombre à un jour donné, "
                                    + "une prévision ou une variation.",
                            "Asked of every count of people or households over a time; not of a count on one day, a forecast "
                                    + "or a change.")),
                    Citation.ours(
                            Text.of(
                                    "L'unité dit si l'on compte des personnes, par l'un de ces mots : "
                                            + CountedPeople.FRENCH.replace(" ", ", ")
                                            + ". D'une autre unité (paniers, décès, logements), la question ne se pose pas.",
                                    "The unit says whether people are counted, by one of these words: "
                                            + CountedPeople.ENGLISH.replace(" ", ", ")
                                            + ". Of another unit (baskets, deaths, housing units), the question does not arise.")))
            .evidence(ImmutableMap.of(
                    "value", Text.of("le nombre", "the number"),
                    "quantity", Text.of("la nature du nombre", "the kind of number"),
                    "once", Text.of("chaque personne est comptée une fois", "each person is counted once"),
                    "covers",
                            Text.of(
                                    "organismes dont les données sont additionnées",
                                    "organisations whose data are added up"),
                    "adds", Text.of("le nombre additionne dans le temps", "the number adds up over a time"),
                    "people",
                            Text.of("son unité est des personnes ou des ménages", "its unit is people or households")))
            .words(Words.numbers())
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Kind<Initiative, ReadingDossier> kind() {
        return Kinds.READING;
    }

    @Override
    public Seen observe(ReadingDossier dossier, Measured<Initiative> measured) {
        Reading reading = dossier.noun();
        Indicator indicator = dossier.indicator();
        return new Seen(
                Numbers.plain(reading.value()),
                reading.quantity().isPresent() ? reading.quantity() : indicator.quantity(),
                reading.unduplicated(),
                reading.covers().isEmpty()
                        ? Optional.empty()
                        : Optional.of((long) reading.covers().size()),
                adds(reading),
                CountedPeople.in(reading.unit().or(indicator::unit)));
    }

    /** Whether it adds people up over a time: a count on one day, a forecast or a change does not. */
    private static boolean adds(Reading reading) {
        boolean oneDay = reading.since().isEmpty()
                && reading.period().start().isPresent()
                && reading.period().start().equals(reading.period().end());
        return !oneDay
                && reading.nature().orElse(ReadingNature.OBSERVED) != ReadingNature.FORECAST
                && reading.scale().orElse(ReadingScale.LEVEL) == ReadingScale.LEVEL;
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.adds() || seen.people().equals(Optional.of(false))) {
            return Verdict.NOT_APPLICABLE;
        }
        if (seen.quantity().isEmpty()) {
            return Verdict.undetermined(Data.QUANTITIES);
        }
        if (seen.quantity().get() != Quantity.COUNT) {
            return Verdict.NOT_APPLICABLE;
        }
        // Whether it says that each is counted once cannot tell what it counts: baskets may be counted once too.
        if (seen.people().isEmpty()) {
            return seen.once().isEmpty()
                    ? Verdict.undetermined(Data.INDICATOR_UNITS, Data.UNDUPLICATED)
                    : Verdict.undetermined(Data.INDICATOR_UNITS);
        }
        if (seen.once().isEmpty()) {
            return Verdict.undetermined(Data.UNDUPLICATED);
        }
        return seen.once().get() ? Verdict.UPHELD : Verdict.BREACHED;
    }

    @Override
    public Evidence write(Seen seen) {
        Evidence.Builder evidence = Evidence.builder()
                .amount("value", seen.value(), "")
                .word("quantity", seen.quantity())
                .flag("once", seen.once());
        seen.covers().ifPresent(covers -> evidence.count("covers", covers));
        return evidence.flag("adds", seen.adds()).flag("people", seen.people()).build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(
                evidence.amount("value"),
                evidence.findWord("quantity", Quantity.class),
                evidence.findFlag("once"),
                evidence.findCount("covers"),
                evidence.flag("adds"),
                evidence.findFlag("people"));
    }

    /** A number, whether it counts people, and each once. */
    record Seen(
            BigDecimal value,
            Optional<Quantity> quantity,
            Optional<Boolean> once,
            Optional<Long> covers,
            boolean adds,
            Optional<Boolean> people) {}
}
