package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concerted.coordination.grants.MoneyFlow;
import org.concerted.coordination.grants.ProgrammeDryRun;
import org.concerted.coordination.grants.ReportingProfile;
import org.concerted.core.Language;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.View;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Application;
import org.concerted.core.model.Body;
import org.concerted.core.model.Criterion;
import org.concerted.core.model.CriterionAnswer;
import org.concerted.core.model.FundingProgramme;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Indicator;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Meeting;
import org.concerted.core.model.Money;
import org.concerted.core.model.Span;
import tools.jackson.databind.node.ObjectNode;

/**
 * The money of an initiative and its programmes tried out, as one audience may see them: JSON for programs, text for
 * people. How organisations stand to a programme is told in numbers; by name only to the keeper, and to an organisation of
 * itself.
 */
public final class FundingPicture {
    private final Initiative seen;
    private final Audience audience;
    private final LocalDate asOf;
    private final List<MoneyFlow> flows;
    private final int withoutAmount;
    private final ReportingProfile profile;
    private final Map<FundingProgramme, ProgrammeDryRun> runs = new LinkedHashMap<>();

    private FundingPicture(View<Initiative> view, Optional<Hours> apply, Optional<Hours> report) {
        seen = view.seen();
        audience = view.audience();
        asOf = view.assessment().asOf();
        flows = MoneyFlow.of(seen, asOf);
        withoutAmount = MoneyFlow.withoutAmount(seen, asOf);
        profile = view.assessment().measure(ReportingProfile.MEASURE);
        for (FundingProgramme programme : seen.fundingProgrammes()) {
            runs.put(
                    programme,
                    ProgrammeDryRun.of(seen, programme, answers(programme), apply, report, years(programme)));
        }
    }

    /**
     * Of what a view shows.
     *
     * @param apply time that it takes to apply, where known
     * @param report time that one report takes, where known
     */
    public static FundingPicture of(View<Initiative> view, Optional<Hours> apply, Optional<Hours> report) {
        return new FundingPicture(view, apply, report);
    }

    /** What applications answered; of several answers to one criterion by one actor, the last that is on record. */
    private Table<Id<Actor>, String, Boolean> answers(FundingProgramme programme) {
        Map<Id<Actor>, Map<String, Boolean>> known = new LinkedHashMap<>();
        for (Application application : seen.applications()) {
            if (application.programme().equals(programme.id())
                    && application.applicant().isPresent()) {
                for (CriterionAnswer answer : application.answers()) {
                    known.computeIfAbsent(application.applicant().get(), a -> new LinkedHashMap<>())
                            .put(answer.code(), answer.met());
                }
            }
        }
        ImmutableTable.Builder<Id<Actor>, String, Boolean> table = ImmutableTable.builder();
        known.forEach((actor, of) -> of.forEach((code, met) -> table.put(actor, code, met)));
        return table.buildOrThrow();
    }

    /** Years begun in the period that it funds; one where that is not known. */
    private static int years(FundingProgramme programme) {
        return programme
                .period()
                .flatMap(period -> period.start()
                        .flatMap(from ->
                                period.end().map(to -> Math.toIntExact(ChronoUnit.YEARS.between(from, to) + 1))))
                .orElse(1);
    }

    /** As JSON. */
    public String json() {
        ObjectNode node = Json.object();
        node.set("money", Json.array(flows, FundingPicture::flow));
        node.put("withoutAmount", withoutAmount);
        node.set("asked", Json.array(profile.funders().entrySet(), asked -> {
            ObjectNode each = Json.object().put("funder", asked.getKey().value());
            ObjectNode indicators = each.putObject("indicators");
            asked.getValue()
                    .forEach((indicator, answer) -> indicators.put(
                            indicator.value(), Ascii.toLowerCase(answer.name()).replace('_', '-')));
            return each;
        }));
        node.set("programmes", Json.array(runs.entrySet(), run -> programme(run.getKey(), run.getValue())));
        return Json.write(node);
    }

    private static ObjectNode flow(MoneyFlow flow) {
        ObjectNode node = Json.object();
        node.put("currency", flow.currency());
        node.set("entering", Json.number(flow.entering()));
        node.set("perhapsCountedAgain", Json.number(flow.perhapsAgain()));
        node.set("withoutEnd", Json.number(flow.withoutEnd()));
        node.set("inKind", Json.number(flow.inKind()));
        node.set("passedOn", Json.number(flow.passedOn()));
        node.set("forCoordination", Json.number(flow.forCoordination()));
        node.set("toInitiative", Json.number(flow.toInitiative()));
        flow.concentration().ifPresent(index -> node.set("concentration", Json.number(Rounded.four(index))));
        ObjectNode givers = Json.object();
        flow.givers().forEach((actor, amount) -> givers.set(actor.value(), Json.number(amount)));
        node.set("givers", givers);
        ObjectNode holders = Json.object();
        flow.holders().forEach((actor, held) -> {
            ObjectNode each = Json.object();
            each.set("received", Json.number(held.received()));
            each.set("passedOn", Json.number(held.passedOn()));
            held.kept().ifPresent(kept -> each.set("kept", Json.number(kept)));
            holders.set(actor.value(), each);
        });
        node.set("holders", holders);
        return node;
    }

    private ObjectNode programme(FundingProgramme programme, ProgrammeDryRun run) {
        ObjectNode node = Json.object();
        node.put("programme", programme.id().value()).put("over", over(programme));
        ObjectNode standings = Json.object();
        standings.put("could", could(run, Optional.of(true)));
        standings.put("couldNot", could(run, Optional.of(false)));
        standings.put("open", could(run, Optional.empty()));
        node.set("actors", standings);
        ObjectNode criteria = Json.object();
        programme.criteria().forEach(criterion -> criteria.put(criterion.code(), excluded(run, criterion)));
        node.set("excludedBy", criteria);
        ObjectNode named = Json.object();
        told(run).forEach((actor, standing) -> {
            ObjectNode each = Json.object();
            standing.could().ifPresent(could -> each.put("could", could));
            each.set("excludedBy", Json.texts(standing.excludedBy()));
            each.set("open", Json.texts(standing.open()));
            named.set(actor.value(), each);
        });
        if (!named.isEmpty()) {
            node.set("standings", named);
        }
        run.hours().ifPresent(hours -> node.set("hours", Json.number(hours.toDecimal())));
        hourly(run, programme.least()).ifPresent(m -> node.set("leastPerHour", Json.number(m)));
        hourly(run, programme.most()).ifPresent(m -> node.set("mostPerHour", Json.number(m)));
        run.paysCoordination().ifPresent(pays -> node.put("paysCoordination", pays));
        run.sameDays()
                .ifPresent(days -> node.set(
                        "sameDays",
                        Json.array(
                                days,
                                busy -> Json.object()
                                        .put("day", busy.day().toString())
                                        .put("what", busy.what().toString()))));
        return node;
    }

    private static int could(ProgrammeDryRun run, Optional<Boolean> answer) {
        return (int) run.standings().values().stream()
                .filter(standing -> standing.could().equals(answer))
                .count();
    }

    private static int excluded(ProgrammeDryRun run, Criterion criterion) {
        return (int) run.standings().values().stream()
                .filter(standing -> standing.excludedBy().contains(criterion.code()))
                .count();
    }

    /** Those whose standing this audience is told by name. */
    private Map<Id<Actor>, ProgrammeDryRun.Standing> told(ProgrammeDryRun run) {
        Map<Id<Actor>, ProgrammeDryRun.Standing> told = new LinkedHashMap<>();
        run.standings().forEach((actor, standing) -> {
            boolean own =
                    audience.circle() == Audience.Circle.ACTOR && audience.id().equals(Optional.of(actor.value()));
            if (own || audience.equals(Audience.KEEPER)) {
                told.put(actor, standing);
            }
        });
        return told;
    }

    private static Optional<BigDecimal> hourly(ProgrammeDryRun run, Optional<Money> amount) {
        return run.hours()
                .filter(hours -> hours.hundredths() > 0)
                .flatMap(hours -> amount.map(m -> m.amount().divide(hours.toDecimal(), MathContext.DECIMAL64)))
                .map(Rounded::four);
    }

    /**
     * As text.
     *
     * @param width characters to a line, 40 or more
     */
    public String text(Language language, int width) {
        Naming naming = new Naming(seen, language);
        Page page = new Page(width);
        page.title(seen.name().in(language));
        page.line(naming.head(asOf, audience));
        if (flows.isEmpty() && withoutAmount == 0 && runs.isEmpty()) {
            page.line(naming.say("Rien n'est consigné du financement.", "Nothing is on record of funding."));
        }
        flows.forEach(flow -> money(page, flow, naming));
        if (withoutAmount > 0) {
            page.gap();
            page.line(naming.say("Octrois dont le montant n'est pas connu : ", "Grants whose amount is not known: ")
                    + withoutAmount);
        }
        if (!flows.isEmpty()) {
            page.gap();
            page.line(naming.say(
                    "Ne compte que ce que ce public peut voir, et les octrois qui n'ont pas pris fin, pour toute leur durée. L'argent qui est dit "
                            + "transmis d'un acteur à l'autre n'est pas compté deux fois.",
                    "Counts only what this audience may see, and grants that have not ended, over all their duration. Money that is said to be passed "
                            + "on from one actor to another is not counted twice."));
        }
        asked(page, naming);
        runs.forEach((programme, run) -> programme(page, programme, run, naming));
        return page.toString();
    }

    /** What funders ask to have measured. */
    private void asked(Page page, Naming naming) {
        if (profile.funders().isEmpty()) {
            return;
        }
        page.heading(naming.say(
                "Ce que chaque bailleur de fonds demande de mesurer", "What each funder asks to have measured"));
        profile.funders().forEach((funder, indicators) -> {
            page.bullet(naming.actor(funder));
            for (ReportingProfile.Answer answer : ReportingProfile.Answer.values()) {
                String those = indicators.entrySet().stream()
                        .filter(each -> each.getValue() == answer)
                        .map(each -> naming.of(Indicator.TYPE, each.getKey()))
                        .collect(Collectors.joining("; "));
                if (!those.isEmpty()) {
                    page.indented(said(answer, naming) + naming.say(" : ", ": ") + those + ".");
                }
            }
        });
        page.line(naming.say(
                "Aucun indicateur n'est converti en un autre. Récente : selon la cadence de l'indicateur, ou un an.",
                "No indicator is turned into another. Recent: by the indicator's cadence, or a year."));
    }

    private static String said(ReportingProfile.Answer answer, Naming naming) {
        return switch (answer) {
            case MET -> naming.say("Mesure récente", "Recent reading");
            case NOT_ALIKE ->
                naming.say(
                        "Mesure récente, dont on ne sait pas si elle est faite comme la précédente",
                        "Recent reading, not known to be made like the one before");
            case OLDER -> naming.say("Mesure plus ancienne", "Older reading");
            case NONE -> naming.say("Aucune mesure consignée", "No reading on record");
        };
    }

    private static void money(Page page, MoneyFlow flow, Naming naming) {
        String colon = naming.say(" : ", ": ");
        page.heading(naming.say("L'argent, en ", "Money, in ") + flow.currency());
        page.bullet(naming.say("Entre dans la démarche", "Enters the initiative")
                + colon
                + (flow.perhapsAgain().signum() > 0
                        ? naming.say("de ", "from ")
                                + amount(flow.entering().subtract(flow.perhapsAgain()), flow, naming)
                                + naming.say(" à ", " to ")
                        : "")
                + amount(flow.entering(), flow, naming));
        flow.givers()
                .forEach((actor, given) -> page.indented(naming.actor(actor) + colon + amount(given, flow, naming)));
        if (flow.perhapsAgain().signum() > 0) {
            page.indented(naming.say(
                            "Dont peut-être déjà compté, car donné par qui en reçoit aussi : ",
                            "Of which perhaps counted already, as those who give it are given money too: ")
                    + amount(flow.perhapsAgain(), flow, naming)
                    + naming.say(
                            ". Un octroi peut dire lequel il transmet.", ". A grant can say which one it passes on."));
        }
        if (flow.withoutEnd().signum() > 0) {
            page.indented(naming.say(
                            "Dont d'octrois dont la fin n'est pas connue, et qui ont pu finir : ",
                            "Of which from grants whose end is not known, and which may be over: ")
                    + amount(flow.withoutEnd(), flow, naming));
        }
        if (flow.inKind().signum() != 0) {
            page.bullet(naming.say("En nature", "In kind") + colon + amount(flow.inKind(), flow, naming));
        }
        if (flow.forCoordination().signum() != 0) {
            page.bullet(naming.say("Pour la coordination, à ce que l'on sait", "For coordination, as far as is known")
                    + colon
                    + amount(flow.forCoordination(), flow, naming));
        }
        if (flow.passedOn().signum() != 0) {
            page.bullet(naming.say("Passe d'un acteur à l'autre", "Goes from one actor to another")
                    + colon
                    + amount(flow.passedOn(), flow, naming));
        }
        flow.holders()
                .forEach((actor, held) -> page.bullet(naming.actor(actor)
                        + naming.say(" — reçoit : ", " — receives: ")
                        + amount(held.received(), flow, naming)
                        + naming.say("; transmet : ", "; passes on: ")
                        + amount(held.passedOn(), flow, naming)
                        + held.kept()
                                .map(kept -> naming.say("; garde : ", "; keeps: ") + amount(kept, flow, naming))
                                .orElse(naming.say(
                                        "; tout ce qui est reçu n'est pas montré",
                                        "; not all that it receives is shown"))));
        if (flow.toInitiative().signum() != 0) {
            page.bullet(naming.say("À la démarche comme telle : ", "To the initiative as such: ")
                    + amount(flow.toInitiative(), flow, naming));
        }
        flow.concentration()
                .ifPresent(index -> page.bullet(naming.say(
                                "Concentration des sources (Herfindahl, de 0 à 1) : ",
                                "Concentration of sources (Herfindahl, 0 to 1): ")
                        + Rounded.of(index.doubleValue(), naming.language())));
    }

    private static String amount(BigDecimal amount, MoneyFlow flow, Naming naming) {
        return Formats.amount(amount, flow.currency(), naming.language());
    }

    /** Whether it no longer receives applications, or what it funded has ended. */
    private boolean over(FundingProgramme programme) {
        return programme
                .closes()
                .or(() -> programme.period().flatMap(Span::end))
                .filter(asOf::isAfter)
                .isPresent();
    }

    private void programme(Page page, FundingProgramme programme, ProgrammeDryRun run, Naming naming) {
        String colon = naming.say(" : ", ": ");
        page.heading(naming.say("Essai à blanc : ", "Dry run: ")
                + naming.of(programme.name())
                + (over(programme) ? naming.say(" (terminé)", " (over)") : ""));
        page.bullet(naming.say("Acteurs qui pourraient présenter une demande : ", "Actors that could apply: ")
                + could(run, Optional.of(true))
                + naming.say("; que des critères excluent : ", "; that criteria exclude: ")
                + could(run, Optional.of(false))
                + naming.say("; on ne sait pas encore : ", "; not known yet: ")
                + could(run, Optional.empty()));
        programme.criteria().stream()
                .filter(criterion -> excluded(run, criterion) > 0)
                .forEach(criterion -> page.indented(naming.say("Exclus par « ", "Excluded by \"")
                        + naming.of(criterion.wording())
                        + naming.say(" » : ", "\": ")
                        + excluded(run, criterion)));
        told(run)
                .forEach((actor, standing) -> page.indented(naming.actor(actor)
                        + colon
                        + standing.could()
                                .map(could -> could
                                        ? naming.say("pourrait", "could")
                                        : naming.say("exclu par : ", "excluded by: ")
                                                + criteria(programme, standing.excludedBy(), naming))
                                .orElseGet(() -> naming.say("on ne sait pas encore : ", "not known yet: ")
                                        + criteria(programme, standing.open(), naming))));
        page.bullet(naming.say("Heures pour demander et rendre compte : ", "Hours to apply and to report: ")
                + run.hours()
                        .map(hours -> Formats.number(hours.toDecimal(), naming.language()))
                        .orElse(naming.say("non connues", "not known")));
        perHour(run, programme, naming)
                .ifPresent(text ->
                        page.indented(naming.say("Par heure, selon le montant : ", "An hour, by the amount: ") + text));
        page.bullet(naming.say("Paie la coordination : ", "Pays for coordination: ")
                + run.paysCoordination()
                        .map(pays -> pays ? naming.say("oui", "yes") : naming.say("non", "no"))
                        .orElse(naming.say("non précisé", "not said")));
        run.sameDays()
                .ifPresent(days -> page.bullet(naming.say(
                                "Au calendrier pendant la période de dépôt : ",
                                "On the calendar while it receives applications: ")
                        + (days.isEmpty() ? naming.say("rien", "nothing") : days.size())));
        run.sameDays().stream()
                .flatMap(List::stream)
                .forEach(busy ->
                        page.indented(Formats.day(busy.day(), naming.language()) + colon + taken(busy, naming)));
    }

    /** A meeting has no name: that of the body that meets. */
    private String taken(ProgrammeDryRun.Busy busy, Naming naming) {
        return busy.what().kind().equals(Meeting.TYPE.kind())
                ? seen.registry()
                        .find(Meeting.TYPE, Id.of(busy.what().id()))
                        .flatMap(Meeting::body)
                        .map(body -> naming.of(Body.TYPE, body))
                        .orElse(naming.say("rencontre", "meeting"))
                : naming.of(busy.what());
    }

    private static String criteria(FundingProgramme programme, Iterable<String> codes, Naming naming) {
        ImmutableSet<String> all = ImmutableSet.copyOf(codes);
        List<String> wordings = programme.criteria().stream()
                .filter(criterion -> all.contains(criterion.code()))
                .map(criterion -> naming.of(criterion.wording()))
                .toList();
        return wordings.isEmpty()
                ? naming.say("aucun critère n'est consigné", "no criterion is on record")
                : String.join("; ", wordings);
    }

    private static Optional<String> perHour(ProgrammeDryRun run, FundingProgramme programme, Naming naming) {
        List<String> ends = Stream.of(programme.least(), programme.most())
                .flatMap(Optional::stream)
                .flatMap(money -> hourly(run, Optional.of(money)).stream()
                        .map(each -> Formats.amount(
                                each.setScale(2, RoundingMode.HALF_UP), money.currency(), naming.language())))
                .distinct()
                .toList();
        return ends.isEmpty() ? Optional.empty() : Optional.of(String.join(naming.say(" à ", " to "), ends));
    }
}
