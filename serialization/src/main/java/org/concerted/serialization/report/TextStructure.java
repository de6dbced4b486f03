package org.concerted.serialization.report;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concerted.coordination.power.PowerSources;
import org.concerted.coordination.structure.BackboneOption;
import org.concerted.coordination.structure.Circumstance;
import org.concerted.coordination.structure.Contingency;
import org.concerted.coordination.structure.Evidence;
import org.concerted.coordination.structure.Figures;
import org.concerted.coordination.structure.FormAdvice;
import org.concerted.coordination.structure.FormFit;
import org.concerted.coordination.structure.GovernanceTension;
import org.concerted.coordination.structure.Range;
import org.concerted.coordination.structure.Standing;
import org.concerted.coordination.structure.StructureAdvice;
import org.concerted.coordination.structure.Vehicle;
import org.concerted.coordination.voting.Outcome;
import org.concerted.coordination.voting.Poll;
import org.concerted.coordination.voting.VotingMode;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Citation;
import org.concerted.core.assess.Formats;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.assess.Wording;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Option;
import org.concerted.core.model.ProvanKenisForm;

/** Advice about structure as text for people. */
public final class TextStructure {
    private final StructureAdvice advice;
    private final Voice voice;
    private final Page page;

    private TextStructure(StructureAdvice advice, Language language, int width) {
        this.advice = advice;
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    /**
     * The advice, and what each way of deciding would make of the voices on record.
     *
     * @param assessment of what the audience may see
     * @param power sources of power, as that audience may see them
     * @param snapshot for whom and as of when
     * @param words names of subjects
     * @param width characters to a line, 40 or more
     */
    public static String of(
            StructureAdvice advice,
            Assessment<Initiative> assessment,
            PowerSources power,
            Snapshot snapshot,
            Wording words,
            Language language,
            int width) {
        TextStructure text = new TextStructure(advice, language, width);
        text.page.title(words.name(snapshot.document()));
        text.page.line(text.voice.head(snapshot, words));
        text.factors();
        text.ranking();
        advice.form()
                .ranking()
                .forEach(together ->
                        together.forEach(form -> text.form(advice.form().fit(form))));
        text.legal();
        text.backbones();
        PathPicture path = new PathPicture(assessment.known(), assessment.asOf());
        path.text(text.page, text.voice);
        ImmutableList<Poll> polls = Poll.of(assessment.known(), assessment.asOf());
        text.polls(polls, assessment);
        new VotesPicture(power).text(text.page, text.voice, new Naming(assessment.known(), language));
        text.missing();
        text.sources(path, !polls.isEmpty());
        return text.page.toString();
    }

    private void sources(PathPicture path, boolean polls) {
        Set<Citation> sources = new LinkedHashSet<>(StructureAdvice.sources());
        Evidence.all().forEach(each -> sources.add(each.source()));
        advice.legal().standings().keySet().forEach(vehicle -> sources.add(vehicle.source()));
        advice.backbones().forEach(option -> sources.addAll(option.sources()));
        sources.addAll(path.sources());
        if (polls) {
            Arrays.stream(VotingMode.values()).map(VotingMode::source).forEach(sources::add);
        }
        page.heading("Sources");
        sources.forEach(source -> page.bullet(voice.citation(source)));
    }

    private void polls(ImmutableList<Poll> polls, Assessment<Initiative> assessment) {
        if (polls.isEmpty()) {
            return;
        }
        page.heading(voice.say(
                "Ce que chaque façon de décider ferait des mêmes voix",
                "What each way of deciding would make of the same voices"));
        for (Poll poll : polls) {
            page.bullet(in(assessment.name(Decision.TYPE.ref(poll.decision())))
                    + poll.option()
                            .map(option -> " — " + in(assessment.name(Option.TYPE.ref(option))))
                            .orElse("")
                    + voice.say(" : voix connues ", ": voices known ")
                    + poll.known() + voice.say(" sur ", " of ")
                    + poll.proposal().voices().size()
                    + (poll.complete()
                            ? ""
                            : voice.say(" (d'autres sièges existent peut-être)", " (there may be other seats)"))
                    + ".");
            outcomes(poll, Outcome.Answer.ADOPTED, "Adoptée selon", "Adopted by");
            outcomes(poll, Outcome.Answer.NOT_ADOPTED, "Pas adoptée selon", "Not adopted by");
            outcomes(
                    poll,
                    Outcome.Answer.OPEN,
                    "Dépend des voix qui ne sont pas connues",
                    "Depends on voices not known");
        }
        page.line(voice.say(
                "Compter n'est pas décider : ce qui compte aussi, c'est que l'on ait débattu et que chacun ait pu parler.",
                "Counting is not deciding: it also matters that it was debated and that all could speak."));
    }

    private void outcomes(Poll poll, Outcome.Answer answer, String french, String english) {
        ImmutableList<String> modes = poll.proposal().outcomes().entrySet().stream()
                .filter(outcome -> outcome.getValue().answer() == answer)
                .map(outcome -> in(outcome.getKey().text()))
                .collect(ImmutableList.toImmutableList());
        if (!modes.isEmpty()) {
            page.indented(voice.labelled(french, english, Joiner.on(", ").join(modes)) + ".");
        }
    }

    private void factors() {
        page.heading(voice.say("Ce qui est su des quatre facteurs", "What is known of the four factors"));
        for (Contingency contingency : Contingency.values()) {
            String name = in(contingency.text());
            ImmutableSet<Circumstance> possible = advice.form().situation().of(contingency);
            page.bullet(voice.labelled(capital(name), capital(name), possible(contingency, possible)));
            page.indented(figure(contingency));
        }
    }

    private String possible(Contingency contingency, ImmutableSet<Circumstance> possible) {
        return possible.size() == contingency.circumstances().size()
                ? voice.say("pas connu", "not known")
                : alternatives(possible);
    }

    private String figure(Contingency contingency) {
        Range range = advice.figures().of(contingency);
        return switch (contingency) {
            case TRUST ->
                advice.figures().respondents().isEmpty()
                        ? voice.say("Aucun sondage sur la confiance n'a été lu.", "No survey of trust was read.")
                        : voice.say("Part des cotes de 3 ou 4 sur 4 : ", "Share of ratings of 3 or 4 out of 4: ")
                                + share(range)
                                + voice.say(". Organismes qui ont répondu : ", ". Organisations that answered: ")
                                + advice.figures().respondents().get()
                                + voice.say("; invités : ", "; invited: ")
                                + advice.figures()
                                        .invited()
                                        .map(String::valueOf)
                                        .orElse(voice.say("pas connu", "not known"))
                                + ".";
            case SIZE -> voice.say("Organismes membres : ", "Member organisations: ") + count(range) + ".";
            case GOAL_CONSENSUS ->
                voice.say(
                                "Part des organismes membres qui ont adhéré à la vision ou à un objectif : ",
                                "Share of member organisations that endorsed the vision or an objective: ")
                        + share(range) + ".";
            case COMPETENCY_NEED ->
                voice.say(
                                "Tâches que la structure est appelée à faire pour l'ensemble : ",
                                "Tasks that the structure has to do for the whole: ")
                        + count(range) + ".";
        };
    }

    private String share(Range range) {
        return range.equals(Range.ANY_SHARE)
                ? voice.say("pas connue", "not known")
                : between(range, percent(range.least()), percent(range.most()));
    }

    private String percent(BigDecimal share) {
        return Formats.amount(share.movePointRight(2), "%", voice.language());
    }

    private String count(Range range) {
        if (range.equals(Figures.UNKNOWN.size()) || range.equals(Figures.UNKNOWN.tasks())) {
            return voice.say("pas connu", "not known");
        }
        return Figures.bounded(range)
                ? between(range, range.least().toPlainString(), range.most().toPlainString())
                : voice.say("au moins ", "at least ") + range.least().toPlainString();
    }

    private String between(Range range, String least, String most) {
        return range.exact() ? least : voice.say("de ", "from ") + least + voice.say(" à ", " to ") + most;
    }

    private void ranking() {
        page.heading(voice.say("Formes de gouvernance", "Forms of governance"));
        ImmutableList<ImmutableSet<ProvanKenisForm>> ranking = advice.form().ranking();
        for (int i = 0; i < ranking.size(); i++) {
            ImmutableSet<ProvanKenisForm> together = ranking.get(i);
            String names =
                    together.stream().map(form -> in(FormAdvice.name(form))).collect(Collectors.joining("; "));
            page.bullet(together.size() == 1 ? place(i, names) : plausible(i, together.size(), names));
        }
        if (ranking.stream().anyMatch(together -> together.size() > 1)) {
            page.line(voice.say(
                    "Des réponses qui manquent, ou l'endroit où l'on place les seuils, pourraient renverser l'ordre de formes "
                            + "également plausibles. Une forme mixte peut aussi convenir.",
                    "Missing answers, or where levels are said to begin, could reverse the order of forms that are equally "
                            + "plausible. A hybrid may suit too."));
        }
        advice.form()
                .certain()
                .forEach((one, other) -> page.line(voice.say(
                        "Quoi qu'il en soit de ce qui n'est pas connu, plus de facteurs correspondent à la forme « "
                                + in(FormAdvice.name(one)) + " » qu'à la forme « " + in(FormAdvice.name(other)) + " ».",
                        "Whatever is not known, more factors match \"" + in(FormAdvice.name(one)) + "\" than \""
                                + in(FormAdvice.name(other)) + "\".")));
        Optional<String> now = advice.current().flatMap(s -> s.form()).map(form -> in(FormAdvice.name(form)));
        page.line(voice.labelled(
                "Forme actuelle", "Present form", now.orElse(voice.say("pas consignée", "not on record")) + "."));
        page.line(voice.say("Ce que la recherche en dit :", "What research says of them:"));
        Evidence.all().forEach(each -> page.bullet(in(each.text())));
    }

    private String place(int place, String names) {
        return place == 0
                ? voice.say("Celle qui correspond le mieux : ", "The one that matches best: ") + names
                : voice.say("Ensuite : ", "Then: ") + names;
    }

    private String plausible(int place, int size, String names) {
        String how = size == 2
                ? voice.say("les deux sont plausibles", "both plausible")
                : voice.say("toutes plausibles", "all plausible");
        return (place == 0 ? "" : voice.say("Ensuite, ", "Then, ")) + how + voice.say(" : ", ": ") + names;
    }

    private void form(FormFit fit) {
        page.gap();
        page.line(capital(in(FormAdvice.name(fit.form()))));
        line("Y correspond", "Matches", fit.matches());
        line("N'y correspond pas", "Does not match", fit.mismatches());
        if (fit.open().size() < Contingency.values().length) {
            line("Pas connu", "Not known", fit.open());
        }
        for (GovernanceTension tension : GovernanceTension.values()) {
            String name = in(tension.text());
            page.bullet(voice.labelled(capital(name), capital(name), in(tension.leaning(fit.form()))));
        }
        if (!fit.changes().isEmpty()) {
            List<String> changes = new ArrayList<>();
            fit.changes()
                    .forEach((contingency, to) -> changes.add(in(contingency.text()) + " (" + alternatives(to) + ")"));
            page.bullet(voice.labelled(
                    "Elle viendrait en premier avec",
                    "It would come first with",
                    Joiner.on("; ").join(changes)));
        }
    }

    private void line(String french, String english, ImmutableSet<Contingency> contingencies) {
        if (!contingencies.isEmpty()) {
            page.bullet(voice.labelled(
                    french,
                    english,
                    contingencies.stream().map(c -> in(c.text())).collect(Collectors.joining("; "))));
        }
    }

    private void legal() {
        page.heading(voice.say("Formes juridiques (Québec)", "Legal forms (Québec)"));
        List<String> acts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        advice.legal().needs().acts().forEach((act, meant) -> {
            if (meant.isEmpty()) {
                unknown.add(in(act));
            } else if (meant.get()) {
                acts.add(in(act));
            }
        });
        page.line(person()
                + listed(" Ce que la structure est appelée à faire", " What the structure is to do", acts)
                + listed(" Pas connu", " Not known", unknown));
        advice.legal().standings().forEach(this::vehicle);
        page.line(voice.say("À vérifier avec une ou un juriste.", "To be checked with a jurist."));
    }

    private String person() {
        return advice.legal()
                .person()
                .map(needed -> needed
                        ? voice.say(
                                "Une personne morale est nécessaire, la sienne ou celle d'un organisme fiduciaire.",
                                "A legal person is needed, its own or that of a fiduciary organisation.")
                        : voice.say(
                                "Rien de ce qui est prévu ne demande de personne morale.",
                                "Nothing that is meant calls for a legal person."))
                .orElse(voice.say(
                        "On ne sait pas encore si une personne morale est nécessaire.",
                        "It is not known yet whether a legal person is needed."));
    }

    private String listed(String french, String english, List<String> items) {
        return items.isEmpty()
                ? ""
                : voice.labelled(french, english, Joiner.on(", ").join(items)) + ".";
    }

    private void vehicle(Vehicle vehicle, Standing standing) {
        String name = in(vehicle.text());
        page.bullet(voice.labelled(capital(name), capital(name), standing(standing)));
        page.indented(in(vehicle.facts()));
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case ANSWERS -> voice.say("répond aux besoins connus", "answers the needs known");
            case OPEN -> voice.say("à voir selon ce qui n'est pas connu", "depends on what is not known");
            case NOT_CALLED_FOR -> voice.say("aucun besoin connu ne l'appelle", "no known need calls for it");
            case NOT_ENOUGH -> voice.say("ne suffit pas à elle seule", "not enough by itself");
        };
    }

    private void backbones() {
        page.heading(voice.say("Où loger la structure de soutien", "Where to house the backbone"));
        for (BackboneOption option : advice.backbones()) {
            boolean now = advice.current()
                    .flatMap(s -> s.backboneType())
                    .filter(type -> type == option.type())
                    .isPresent();
            page.bullet(
                    capital(in(option.text())) + (now ? voice.say(" (option actuelle)", " (the present option)") : ""));
            page.indented(voice.labelled("Apporte", "Brings", in(option.brings()) + "."));
            page.indented(voice.labelled("À surveiller", "To watch", in(option.traps()) + "."));
        }
    }

    private void missing() {
        if (!advice.missing().isEmpty()) {
            page.heading(voice.say("Ce qui n'est pas connu", "What is not known"));
            advice.missing()
                    .forEach(datum -> page.bullet(
                            in(datum.what()) + " (" + in(datum.effort().meaning()) + ")"));
        }
    }

    private String alternatives(Iterable<Circumstance> circumstances) {
        return Joiner.on(voice.say(" ou ", " or ")).join(Iterables.transform(circumstances, c -> in(c.text())));
    }

    private static String capital(String text) {
        return Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String in(Text text) {
        return text.in(voice.language());
    }
}
