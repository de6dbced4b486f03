package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concerted.coordination.conditional.Known;
import org.concerted.coordination.interests.InterestPicture;
import org.concerted.coordination.interests.InterestPicture.Clash;
import org.concerted.coordination.interests.InterestPicture.Shared;
import org.concerted.core.Language;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Decision;
import org.concerted.core.model.DecisionState;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Interest;
import org.concerted.core.model.Option;
import tools.jackson.databind.node.ObjectNode;

/** Interests beneath positions, decision by decision, and what they have in common; as text for people and JSON for programs. */
public final class InterestsReport {
    /** How many actors have to share something before it is proposed as a common objective. Ours: two is the least. */
    private static final int LEAST = 2;

    private final Initiative seen;
    private final LocalDate asOf;
    private final Audience audience;
    private final ImmutableList<About> decisions;
    private final ImmutableList<Shared> shared;

    private InterestsReport(Initiative seen, LocalDate asOf, Audience audience, ImmutableList<About> decisions) {
        this.seen = seen;
        this.asOf = asOf;
        this.audience = audience;
        this.decisions = decisions;
        shared = InterestPicture.shared(seen, asOf, LEAST);
    }

    private record About(Id<Decision> decision, InterestPicture picture) {}

    /**
     * What the interests that an audience sees have in common, and those beneath positions on decisions.
     *
     * @param seen the initiative as the audience sees it
     * @param asOf the day
     * @param audience for whom it is
     * @param decision the decision to look at; where there is none, every one that is before a body
     * @return the report
     */
    public static InterestsReport of(
            Initiative seen, LocalDate asOf, Audience audience, Optional<Id<Decision>> decision) {
        ImmutableList.Builder<About> decisions = ImmutableList.builder();
        for (Decision each : seen.decisions()) {
            boolean asked = decision.map(each.id()::equals)
                    .orElse(each.state().orElse(DecisionState.PROPOSED) == DecisionState.PROPOSED);
            if (asked) {
                InterestPicture.of(seen, asOf, each.id())
                        .ifPresent(picture -> decisions.add(new About(each.id(), picture)));
            }
        }
        return new InterestsReport(seen, asOf, audience, decisions.build());
    }

    /**
     * As JSON. Fields may be added; those that are there stay.
     *
     * @return the JSON text
     */
    public String json() {
        ObjectNode node = Json.object();
        node.put("initiative", seen.id()).put("asOf", asOf.toString());
        node.put("complete", complete());
        node.set("decisions", Json.array(decisions, InterestsReport::decision));
        node.set(
                "shared",
                Json.array(
                        shared,
                        each -> Json.object()
                                .put("matter", each.matter().toString())
                                .set("actors", Json.array(each.actors(), id -> Json.text(id.value())))
                                .set("interests", Json.array(each.interests(), id -> Json.text(id.value())))));
        return Json.write(node);
    }

    private boolean complete() {
        return seen.completeness(Interest.TYPE) == Completeness.COMPLETE;
    }

    private static ObjectNode decision(About about) {
        InterestPicture picture = about.picture();
        ObjectNode node = Json.object();
        node.put("id", about.decision().value());
        node.set("actors", Json.array(picture.actors(), id -> Json.text(id.value())));
        ImmutableList<Id<Option>> options = picture.options();
        node.set("options", Json.array(options, id -> {
            int option = options.indexOf(id);
            return Json.object()
                    .put("id", id.value())
                    .put("acceptable", Ascii.toLowerCase(picture.suits(option).name()))
                    .put(
                            "acceptableToThoseShown",
                            Ascii.toLowerCase(picture.table().acceptable(option).name()))
                    .put("pareto", Ascii.toLowerCase(picture.suitsBest(option).name()))
                    .set("reserved", Json.array(picture.limits().get(id), actor -> Json.text(actor.value())));
        }));
        node.set("unserved", Json.array(picture.unserved(), id -> Json.text(id.value())));
        node.set("clashes", Json.array(picture.clashes(), InterestsReport::clash));
        return node;
    }

    private static ObjectNode clash(Clash clash) {
        ObjectNode node = Json.object();
        clash.over().ifPresent(option -> node.put("over", option.value()));
        node.put("with", clash.with().value()).put("against", clash.against().value());
        clash.other().ifPresent(option -> node.put("other", option.value()));
        node.set("forBoth", Json.array(clash.forBoth(), id -> Json.text(id.value())));
        return node;
    }

    /**
     * As text.
     *
     * @param language the language
     * @param width characters to a line
     * @return the text
     */
    public String text(Language language, int width) {
        Naming names = new Naming(seen, language);
        Page page = new Page(width);
        page.title(names.of(seen.name()));
        page.line(names.say(
                "Les intérêts sous les positions, au " + names.day(asOf),
                "Interests beneath positions, as of " + names.day(asOf)));
        page.line(
                audience.equals(Audience.KEEPER)
                        ? names.say(
                                "Pour qui tient le document : ce qu'un organisme cherche, et ce qu'il ferait sans accord, est à lui;"
                                        + " ceci ne se transmet pas.",
                                "For whoever keeps the document: what an organisation seeks, and what it would do without an"
                                        + " agreement, is its own; this is not to be passed on.")
                        : names.say(
                                "Ce qu'un organisme cherche, et ce qu'il ferait sans accord, est à lui : on ne lit ici que ce qu'il"
                                        + " laisse voir.",
                                "What an organisation seeks, and what it would do without an agreement, is its own: only what it"
                                        + " lets be seen is read here."));
        if (decisions.isEmpty()) {
            page.gap();
            page.line(names.say("Aucune décision n'est à l'étude.", "No decision is before a body."));
            interests(names, page);
        }
        decisions.forEach(about -> decision(about, names, page));
        if (!shared.isEmpty()) {
            page.heading(names.say(
                    "Ce que des intérêts ont en commun : objectifs communs possibles (" + shared.size() + ")",
                    "What interests have in common: possible common objectives (" + shared.size() + ")"));
            shared.forEach(each -> page.bullet(names.quoted(names.of(each.matter()))
                    + names.say(" : ", ": ")
                    + names.all(Actor.TYPE, each.actors())));
            page.line(names.say("Une proposition ne lie personne.", "A proposal binds nobody."));
        }
        return page.toString();
    }

    /** Without a decision there is no option that could serve them. */
    private void interests(Naming names, Page page) {
        if (!seen.interests().isEmpty()) {
            page.heading(names.say(
                    "Les intérêts consignés (" + seen.interests().size() + ")",
                    "The interests on record (" + seen.interests().size() + ")"));
            seen.interests()
                    .forEach(interest ->
                            page.bullet(names.of(Interest.TYPE, interest.id()) + owner(interest.id(), names)));
        }
    }

    private void decision(About about, Naming names, Page page) {
        InterestPicture picture = about.picture();
        page.heading(names.of(Decision.TYPE, about.decision()));
        if (picture.options().isEmpty()) {
            page.line(names.say("Aucune option n'est consignée.", "No option is on record."));
        }
        for (int option = 0; option < picture.options().size(); option++) {
            page.bullet(names.quoted(names.of(Option.TYPE, picture.options().get(option)))
                    + names.say(" : ", ": ")
                    + suits(picture, option, names));
        }
        picture.limits()
                .asMap()
                .forEach((option, actors) -> page.line(names.say(
                        "L'option " + names.quoted(names.of(Option.TYPE, option)) + " touche à un domaine réservé : "
                                + names.all(Actor.TYPE, actors) + ". C'est à chacun de dire ce qu'il accepte.",
                        "The option " + names.quoted(names.of(Option.TYPE, option)) + " touches a reservation: "
                                + names.all(Actor.TYPE, actors) + ". It is for each to say what it agrees to.")));
        if (!picture.unserved().isEmpty()) {
            page.line(
                    complete()
                            ? names.say("Intérêts qu'aucune option ne sert :", "Interests that no option serves:")
                            : names.say(
                                    "Intérêts dont on ne sait pas qu'une option les serve :",
                                    "Interests that no option is known to serve:"));
            picture.unserved().forEach(id -> page.bullet(names.of(Interest.TYPE, id) + owner(id, names)));
        }
        for (Clash clash : picture.clashes()) {
            page.line(sides(clash, names)
                    + names.say(
                            " Leurs intérêts n'ont pas à s'opposer : " + options(clash, names)
                                    + " sert un intérêt de chacun.",
                            " Their interests need not clash: " + options(clash, names)
                                    + " serves an interest of each."));
        }
    }

    private static String sides(Clash clash, Naming names) {
        String with = names.actor(clash.with());
        String against = names.actor(clash.against());
        return clash.other()
                .map(other -> names.say(
                        "Positions différentes : " + with + " pour" + over(clash, names, " ") + ", " + against
                                + " pour " + names.quoted(names.of(Option.TYPE, other)) + ".",
                        "Positions that differ: " + with + " for" + over(clash, names, " ") + ", " + against + " for "
                                + names.quoted(names.of(Option.TYPE, other)) + "."))
                .orElseGet(() -> names.say(
                        "Positions opposées" + over(clash, names, " sur ") + " : " + with + " pour, " + against
                                + " contre.",
                        "Positions that clash" + over(clash, names, " over ") + ": " + with + " for, " + against
                                + " against."));
    }

    private String owner(Id<Interest> id, Naming names) {
        return seen.registry()
                .find(Interest.TYPE, id)
                .map(interest -> " (" + names.actor(interest.actor()) + ")")
                .orElse("");
    }

    private static String options(Clash clash, Naming names) {
        return clash.forBoth().stream()
                .map(option -> names.quoted(names.of(Option.TYPE, option)))
                .collect(Collectors.joining(", "));
    }

    private static String over(Clash clash, Naming names, String before) {
        return clash.over()
                .map(option -> before + names.quoted(names.of(Option.TYPE, option)))
                .orElse("");
    }

    private static String suits(InterestPicture picture, int option, Naming names) {
        return switch (picture.suits(option)) {
            case NO ->
                names.say("ne convient pas à l'un des organismes concernés", "does not suit one of those concerned");
            case UNKNOWN ->
                picture.table().acceptable(option) == Known.YES
                        ? names.say(
                                "convient à chacun de ceux dont la position paraît; d'autres peuvent la voir autrement",
                                "suits each of those whose position shows; others may see it otherwise")
                        : names.say(
                                "on ne peut pas dire si elle convient à chacun",
                                "it cannot be said whether it suits each");
            case YES ->
                picture.suitsBest(option) == Known.YES
                        ? names.say(
                                "convient à chacun, et aucune autre qui convient ne vaut mieux pour l'un sans valoir moins pour un autre",
                                "suits each, and no other that does is better for one without being worse for another")
                        : names.say("convient à chacun", "suits each");
        };
    }
}
