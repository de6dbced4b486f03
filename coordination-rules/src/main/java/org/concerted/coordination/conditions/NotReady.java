package org.concerted.coordination.conditions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concerted.coordination.data.Data;
import org.concerted.core.Text;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Datum;
import org.concerted.core.assess.Evidence;
import org.concerted.core.assess.Kind;
import org.concerted.core.assess.Measure;
import org.concerted.core.assess.Measured;
import org.concerted.core.assess.Parameter;
import org.concerted.core.assess.Rule;
import org.concerted.core.assess.RuleInfo;
import org.concerted.core.assess.Scope;
import org.concerted.core.assess.Settings;
import org.concerted.core.assess.Subjects;
import org.concerted.core.assess.Verdict;
import org.concerted.core.dossier.InitiativeDossier;
import org.concerted.core.dossier.InitiativeRule;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.dossier.NounDossier;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Precondition;
import org.concerted.core.model.PreconditionKind;

/**
 * One of the three preconditions of collective impact is not there: champions, money for some years, urgency.
 *
 * @param months how long money has to last, in months
 */
record NotReady(int months) implements InitiativeRule<InitiativeDossier, NotReady.Seen> {
    private static final int MONTHS = 24;
    static final NotReady STANDARD = new NotReady(MONTHS);

    private static final Measure<Initiative, ImmutableList<Found>> PRECONDITIONS = new Measure<>() {
        @Override
        public String id() {
            return "conditions.preconditions";
        }

        @Override
        public ImmutableSet<Kind<Initiative, ?>> looksAt() {
            return ImmutableSet.of(Kinds.nouns(Precondition.TYPE));
        }

        @Override
        public ImmutableList<Found> compute(Scope<Initiative> scope) {
            Subjects<? extends NounDossier<Precondition>> all = scope.subjects(Kinds.nouns(Precondition.TYPE));
            List<Found> found = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (all.present(i)) {
                    found.add(Found.of(all.dossier(i).noun()));
                }
            }
            found.sort(Comparator.comparing(Found::id));
            return ImmutableList.copyOf(found);
        }
    };

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("conditions.readiness")
            .addAliases("CI-06")
            .asks(Text.of(
                    "Les trois conditions préalables à l'impact collectif sont-elles réunies?",
                    "Are the three preconditions of collective impact in place?"))
            .why(Text.of(
                    "Des personnes qui rassemblent les directions, de l'argent pour quelques années et un sentiment d'urgence sont "
                            + "dits nécessaires avant d'organiser la démarche. Prendre le temps de les réunir fait partie du "
                            + "travail.",
                    "Champions who bring leaders together, money for a few years and a sense of urgency are said to be needed "
                            + "before an initiative is organised. Taking the time to gather them is part of the work."))
            .observation(
                    Text.of(
                            "[Conditions préalables réunies : {there}. ]Conditions préalables pas réunies : {lacking}.[ Pas connues : {unknown}.]",
                            "[Preconditions in place: {there}. ]Preconditions not in place: {lacking}.[ Not known: {unknown}.]"))
            .upheld(Text.of("Conditions préalables réunies : {there}.", "Preconditions in place: {there}."))
            .undetermined(Text.of(
                    "[Conditions préalables réunies : {there}. ]Conditions préalables dont on ne sait rien : {unknown}.",
                    "[Preconditions in place: {there}. ]Preconditions not known: {unknown}."))
            .question(Text.of(
                    "Que faudrait-il pour réunir ce qui reste, et à quel moment le groupe veut-il s'organiser?",
                    "What would it take to gather the rest, and when does the group want to organise?"))
            .addSources(
                    Citation.published(
                            Text.of(
                                    "Tamarack Institute, Collective impact toolkit : juger si l'on est prêt",
                                    "Tamarack Institute, Collective impact toolkit: assessing readiness"),
                            "https://www.tamarackcommunity.ca/collective-impact-toolkit-assessing-readiness"),
                    Citation.published(
                            "Collective Impact Forum, Cultivating influential champions",
                            "https://www.collectiveimpactforum.org/resources/cultivating-influential-champions"),
                    Citation.literature(Text.of(
                            "Hanleybrown, Kania et Kramer 2012, Channeling Change, SSIR : de l'argent pour deux à "
                                    + "trois ans",
                            "Hanleybrown, Kania & Kramer 2012, Channeling Change, SSIR: money for two to three years")))
            .addParameters(Parameter.builder()
                    .name("months")
                    .meaning(Text.of("durée que l'argent doit couvrir", "time that money has to last"))
                    .unit("mo")
                    .min(BigDecimal.ONE)
                    .max(new BigDecimal(120))
                    .standard(BigDecimal.valueOf(MONTHS))
                    .source(Citation.literature(Text.of(
                            "Hanleybrown, Kania et Kramer 2012, Channeling Change, SSIR : au moins deux à trois ans",
                            "Hanleybrown, Kania & Kramer 2012, Channeling Change, SSIR: at least two to three years")))
                    .build())
            .evidence(ImmutableMap.of(
                    "there", Text.of("ce qui est réuni", "what is in place"),
                    "lacking", Text.of("ce qui ne l'est pas", "what is not"),
                    "unknown", Text.of("ce qui n'est pas connu", "what is not known")))
            .words(ImmutableMap.of(
                    "influential-champion",
                    Text.of(
                            "une personne ou un groupe qui rassemble les directions",
                            "a person or group that brings leaders together"),
                    "financial-resources",
                    Text.of("de l'argent pour quelques années", "money for a few years"),
                    "urgency",
                    Text.of("un sentiment d'urgence", "a sense of urgency")))
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
        return ImmutableSet.of(PRECONDITIONS);
    }

    @Override
    public Rule<Initiative, InitiativeDossier, Seen> with(Settings settings) {
        return new NotReady(settings.whole("months"));
    }

    @Override
    public Seen observe(InitiativeDossier dossier, Measured<Initiative> measured) {
        ImmutableList<Found> all = measured.get(PRECONDITIONS);
        boolean complete = dossier.complete(Precondition.TYPE);
        ImmutableList.Builder<String> there = ImmutableList.builder();
        ImmutableList.Builder<String> lacking = ImmutableList.builder();
        ImmutableList.Builder<String> unknown = ImmutableList.builder();
        for (PreconditionKind kind : PreconditionKind.values()) {
            Answer answer = answer(all, kind, complete);
            (answer == Answer.YES ? there : answer == Answer.NO ? lacking : unknown).add(word(kind));
        }
        return new Seen(there.build(), lacking.build(), unknown.build());
    }

    private Answer answer(ImmutableList<Found> all, PreconditionKind kind, boolean complete) {
        Answer answer = complete ? Answer.NO : Answer.UNKNOWN;
        for (Found found : all) {
            if (found.kind() == kind) {
                Answer one = one(found);
                if (one == Answer.YES) {
                    return one;
                }
                answer = one == Answer.UNKNOWN ? one : answer;
            }
        }
        return answer;
    }

    /** Money has to be there and to last; the others have to be there. */
    private Answer one(Found found) {
        boolean money = found.kind() == PreconditionKind.FINANCIAL_RESOURCES;
        if (found.met().equals(Optional.of(false))
                || money && found.lasts().filter(time -> time < months).isPresent()) {
            return Answer.NO;
        }
        return found.met().isPresent() && (!money || found.lasts().isPresent()) ? Answer.YES : Answer.UNKNOWN;
    }

    private static String word(PreconditionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Verdict decide(Seen seen) {
        if (!seen.lacking().isEmpty()) {
            return Verdict.BREACHED;
        }
        ImmutableList.Builder<Datum> missing = ImmutableList.builder();
        for (PreconditionKind kind : PreconditionKind.values()) {
            if (seen.unknown().contains(word(kind))) {
                missing.add(datum(kind));
            }
        }
        ImmutableList<Datum> all = missing.build();
        return all.isEmpty() ? Verdict.UPHELD : Verdict.undetermined(all.toArray(new Datum[0]));
    }

    private static Datum datum(PreconditionKind kind) {
        return switch (kind) {
            case INFLUENTIAL_CHAMPION -> Data.CHAMPION;
            case FINANCIAL_RESOURCES -> Data.LASTING_FUNDER;
            case URGENCY -> Data.URGENCY;
        };
    }

    @Override
    public Evidence write(Seen seen) {
        return Evidence.builder()
                .words("there", seen.there())
                .words("lacking", seen.lacking())
                .words("unknown", seen.unknown())
                .build();
    }

    @Override
    public Seen read(Evidence evidence) {
        return new Seen(evidence.words("there"), evidence.words("lacking"), evidence.words("unknown"));
    }

    /**
     * What is said of one precondition.
     *
     * @param id its id
     * @param kind which one
     * @param met whether it is there
     * @param lasts months from the day it was there to the day until which money is
     */
    private record Found(String id, PreconditionKind kind, Optional<Boolean> met, Optional<Long> lasts) {
        static Found of(Precondition precondition) {
            return new Found(
                    precondition.id().value(),
                    precondition.kind(),
                    precondition.met(),
                    precondition
                            .date()
                            .flatMap(from -> precondition
                                    .fundedUntil()
                                    .map(until -> ChronoUnit.MONTHS.between(from, until.plusDays(1)))));
        }
    }

    /**
     * The three preconditions, by what is known of them.
     *
     * @param there those that are in place
     * @param lacking those that are known not to be
     * @param unknown the others
     */
    record Seen(ImmutableList<String> there, ImmutableList<String> lacking, ImmutableList<String> unknown) {}
}
