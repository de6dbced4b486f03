package org.concerted.serialization.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.concerted.core.Language;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Formats;
import org.concerted.core.model.Channel;
import org.concerted.core.model.LearningLoop;
import org.concerted.core.model.LearningStage;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.PracticeMotive;
import org.concerted.feedback.exchanges.AnswerTimes;
import org.concerted.feedback.exchanges.Backlog;
import org.concerted.feedback.exchanges.Channels;
import org.concerted.feedback.exchanges.Listening;
import org.concerted.feedback.learning.Corrections;
import org.concerted.feedback.learning.Learning;
import org.concerted.feedback.learning.SmallWins;
import org.concerted.feedback.openness.Voices;
import org.concerted.feedback.practice.OwnPractice;

/** Listening and learning, as text for people. */
final class TextFeedback {
    private static final int MOST = 20;

    private final FeedbackPicture picture;
    private final Voice voice;
    private final Page page;

    TextFeedback(FeedbackPicture picture, Language language, int width) {
        this.picture = picture;
        this.voice = new Voice(language);
        this.page = new Page(width);
    }

    String text() {
        page.title(picture.assessment.known().name().in(voice.language()));
        page.line(new Naming(picture.assessment.known(), voice.language())
                .head(picture.assessment.asOf(), picture.audience));
        page.line(voice.say(
                "Ce qui est consigné, et que ce public peut voir. Ce qui n'est pas consigné a pu avoir lieu.",
                "What is on record and this audience may see. What is not on record may have happened."));
        if (picture.audience.circle() != Audience.Circle.KEEPER) {
            page.line(voice.say(
                    "Ce qui a été dit en confidence ne se voit que de qui l'a dit, de qui l'a reçu et de qui tient le dossier,"
                            + " et n'entre dans aucun autre compte.",
                    "What was said in confidence shows only to whoever said it, whoever received it and whoever keeps the"
                            + " file, and enters no other count."));
        }
        exchanges();
        listening();
        channels();
        voices();
        learning();
        corrections();
        wins();
        own();
        places();
        return page.toString();
    }

    private void heading(String french, String english) {
        page.heading(voice.say(french, english));
    }

    private void bullet(String french, String english, String text) {
        page.bullet(voice.labelled(french, english, text) + ".");
    }

    private void bullet(String french, String english, long count) {
        bullet(french, english, Formats.number(count, voice.language()));
    }

    private void bulletIf(String french, String english, long count) {
        if (count > 0) {
            bullet(french, english, count);
        }
    }

    private void exchanges() {
        Backlog backlog = picture.backlog;
        heading("Rétroactions et suites", "Feedback and what came of it");
        boolean keeper = picture.audience.circle() == Audience.Circle.KEEPER;
        bullet(
                keeper ? "Rétroactions consignées" : "Rétroactions consignées que ce public peut voir",
                keeper ? "Pieces of feedback on record" : "Pieces of feedback on record that this audience may see",
                backlog.all());
        if (backlog.all() == 0) {
            return;
        }
        bullet("Dont on a accusé réception", "Acknowledged", backlog.acknowledged());
        bullet("Suivies d'un retour à qui l'a donnée", "Reported back to whoever gave it", backlog.told());
        bullet("Suivies d'une correction", "Followed by a correction", backlog.corrected());
        bullet("Dont on a expliqué pourquoi rien ne change", "With a reason given for no change", backlog.explained());
        bullet(
                "Suite donnée (retour, et correction ou explication)",
                "Closed (reported back, and corrected or explained)",
                backlog.closed());
        bulletIf(
                "Sans correction ni raison consignée, quoique décidées ou répondues",
                "Decided or answered, with neither a correction nor a reason on record",
                backlog.unreasoned());
        if (backlog.satisfied() + backlog.dissatisfied() > 0) {
            page.bullet(voice.say("Satisfaction de qui les a données : oui ", "Whoever gave it was satisfied: yes ")
                    + backlog.satisfied() + voice.say(", non ", ", no ") + backlog.dissatisfied() + ".");
        }
        times();
        open(backlog);
        if (!picture.complete()) {
            page.line(voice.say(
                    "Rien ne dit que toutes les rétroactions sont consignées : les parts peuvent changer.",
                    "Nothing says that all feedback is on record: shares may change."));
        }
    }

    private void times() {
        AnswerTimes times = picture.times;
        times.share().ifPresent(share -> {
            String target = picture.target()
                    .map(t -> voice.say("; repère : ", "; reference: ") + Formats.amount(t, "%", voice.language()))
                    .orElse("");
            page.bullet(voice.labelled(
                            "Réponses dans le délai que la démarche ou l'organisme s'est donné",
                            "Answered within the time that the initiative or the organisation set itself",
                            Formats.amount(share, "%", voice.language()))
                    + " (n = " + times.counted() + target + ").");
        });
        bulletIf("Répondues après ce délai", "Answered after that time", times.late());
        bulletIf("Délai passé, sans réponse consignée", "Past that time, no answer on record", times.silent());
        bulletIf("Dont le délai court encore", "With time left", times.timeLeft());
        bulletIf("Sans délai connu", "With no known deadline", times.unknown());
    }

    private void open(Backlog backlog) {
        bulletIf("Encore ouvertes", "Still open", backlog.open());
        backlog.oldest()
                .ifPresent(day -> bullet(
                        "La plus ancienne encore ouverte, reçue le",
                        "The oldest still open, received on",
                        Formats.day(day, voice.language())));
        backlog.middleAge()
                .ifPresent(days -> bullet("Leur âge médian, en jours", "Their median age, in days", days(days)));
    }

    private void listening() {
        Listening listening = picture.listening;
        if (listening.pairs().isEmpty() && listening.fromPopulation() + listening.unsigned() == 0) {
            return;
        }
        heading("Qui écoute qui", "Who listens to whom");
        listening.pairs().entrySet().stream().limit(MOST).forEach(this::pair);
        if (listening.pairs().size() > MOST) {
            bullet("Paires en tout", "Pairs in all", listening.pairs().size());
        }
        bulletIf("De la population", "From the population", listening.fromPopulation());
        bulletIf(
                "De source inconnue ou confidentielle", "From an unknown or confidential source", listening.unsigned());
        bullet("Vers la structure de soutien", "To the backbone", listening.toBackbone());
        bullet("Vers les bailleurs de fonds", "To funders", listening.toFunders());
        bulletIf("Demandées par qui les a reçues", "Asked for by whoever received it", listening.requested());
        share(
                "Part des paires d'organismes, dans chaque sens, où une rétroaction est consignée",
                "Share of pairs of organisations, each way, with feedback on record",
                listening.share());
        share(
                "Part de ces paires où l'autre sens est consigné aussi",
                "Share of those pairs with feedback on record the other way too",
                listening.reciprocity());
        page.line(voice.say(
                "Une paire sans rétroaction n'a peut-être rien à se dire, ou se parle sans l'écrire.",
                "A pair without feedback may have nothing to say to each other, or talk without writing it down."));
    }

    private void share(String french, String english, OptionalDouble share) {
        share.ifPresent(s -> bullet(french, english, Rounded.of(s, voice.language())));
    }

    private void pair(Map.Entry<Listening.Pair, Listening.Heard> pair) {
        Language language = voice.language();
        boolean mine = picture.self()
                .filter(self -> self.equals(pair.getKey().from())
                        || self.equals(pair.getKey().to()))
                .isPresent();
        page.bullet(picture.name(pair.getKey().from(), language) + " → "
                + picture.name(pair.getKey().to(), language)
                + voice.say(" : ", ": ")
                + Formats.number(pair.getValue().given(), language)
                + (mine
                        ? voice.say(" (répondues : ", " (answered: ")
                                + pair.getValue().answered() + ")"
                        : ""));
    }

    private void channels() {
        Channels channels = picture.channels;
        if (channels.channels().isEmpty()) {
            return;
        }
        heading("Canaux connus et utilisés", "Channels known and used");
        channels.channels().stream().limit(MOST).forEach(this::channel);
        bullet(
                "Organismes que rejoint un canal où l'on peut répondre",
                "Organisations that a channel open to answers reaches",
                channels.reached() + voice.say(" sur ", " of ") + channels.actors());
        bullet(
                "Organismes dont une rétroaction est consignée",
                "Organisations with feedback on record",
                channels.gave() + voice.say(" sur ", " of ") + channels.actors());
        bulletIf("Rétroactions sans canal connu", "Feedback by no known channel", channels.unnamed());
        page.line(voice.say(
                "Qui est rejoint ne sait pas toujours s'en servir : seul un sondage le dirait.",
                "Those whom a channel reaches may not know how to use it: only a survey would tell."));
    }

    private void channel(Channels.Use use) {
        page.bullet(picture.name(Channel.TYPE.ref(use.channel()), voice.language())
                + voice.say(" : ", ": ")
                + voice.say("organismes rejoints ", "organisations reached ") + use.reaches()
                + voice.say("; rétroactions reçues ", "; feedback received ") + use.used()
                + use.last()
                        .map(day ->
                                voice.say("; la dernière le ", "; the last on ") + Formats.day(day, voice.language()))
                        .orElse("")
                + (use.confidential().equals(Optional.of(true))
                        ? voice.say("; on peut y parler en confidence", "; one can speak in confidence")
                        : "")
                + (use.twoWay().isEmpty()
                        ? voice.say(
                                "; si l'on peut y répondre n'est pas connu", "; whether one can answer is not known")
                        : "")
                + ".");
    }

    private void voices() {
        Voices.Said all = picture.voices.all();
        if (all.open() + all.confided() == 0 || picture.audience.circle() != Audience.Circle.KEEPER) {
            return;
        }
        heading("Devant les autres et en confidence", "In front of others and in confidence");
        if (picture.confided().isEmpty()) {
            page.line(voice.say(
                            "Non montré : moins de rétroactions en confidence qu'il n'en faut pour que personne ne se"
                                    + " reconnaisse. Il en faut : ",
                            "Not shown: fewer pieces of feedback in confidence than it takes to hide each. It takes: ")
                    + picture.least() + ".");
            return;
        }
        bullet("Dites devant les autres", "Said in front of others", all.open());
        bullet("Dites en confidence", "Said in confidence", all.confided());
        bulletIf("On ne sait pas", "Not known", all.untold());
        bullet(
                "Sujets abordés en confidence et jamais devant les autres",
                "Matters spoken of in confidence and never in front of others",
                picture.confidedOnly()
                        .map(count -> Formats.number(count, voice.language()))
                        .orElse(voice.say("pas connu", "not known")));
        page.line(voice.say(
                "Plusieurs rétroactions peuvent venir d'une même personne.",
                "Several pieces of feedback may come from one person."));
    }

    private void learning() {
        Learning learning = picture.learning;
        if (learning.loops() + learning.readings() + learning.reviews() + learning.single() + learning.doubled() == 0) {
            return;
        }
        heading("Apprendre", "Learning");
        learning.furthest()
                .forEach((loop, stage) -> page.bullet(picture.name(LearningLoop.TYPE.ref(loop), voice.language())
                        + voice.say(" : étape ", ": step ")
                        + stage.number()
                        + voice.say(" de 5, ", " of 5, ")
                        + step(stage)
                        + "."));
        bulletIf(
                "Boucles d'apprentissage sans étape consignée",
                "Learning loops without a step on record",
                learning.unstarted());
        if (learning.readings() > 0) {
            bullet(
                    "Mesures que cite une décision",
                    "Readings that a decision cites",
                    learning.deciding() + voice.say(" sur ", " of ") + learning.readings());
        }
        bullet("Corrections d'une façon de faire", "Corrections to a way of doing", learning.single());
        bullet(
                "Corrections d'un objectif, d'une hypothèse ou d'une règle",
                "Corrections to an objective, an assumption or a rule",
                learning.doubled());
        bulletIf("Corrections dont l'objet n'est pas connu", "Corrections to something not known", learning.untold());
        if (learning.reviews() > 0) {
            page.bullet(voice.say("Bilans après action : ", "After-action reviews: ") + learning.reviews()
                    + voice.say("; avec les quatre questions : ", "; with all four questions: ") + learning.whole()
                    + voice.say("; qui ont mené à quelque chose : ", "; that led to something: ") + learning.leading()
                    + ".");
        }
    }

    private String step(LearningStage stage) {
        return switch (stage) {
            case AGREE -> voice.say("s'entendre sur les données", "agree on the data");
            case FIND -> voice.say("trouver les données", "find the data");
            case PRESENT -> voice.say("présenter les données", "present the data");
            case DISCUSS -> voice.say("discuter de ce qu'elles disent", "discuss what they say");
            case CHANGE -> voice.say("changer les façons de faire", "change behaviour");
        };
    }

    private void corrections() {
        List<Corrections.Year> years = picture.corrections.years();
        if (years.isEmpty()) {
            return;
        }
        heading("Du signal à la correction", "From signal to correction");
        years.forEach(year -> page.bullet(year.year()
                + voice.say(" : signaux suivis d'une correction ", ": signals that led to a correction ")
                + year.corrected()
                + voice.say("; en attente ", "; waiting ")
                + year.waiting()
                + voice.say("; jours, médiane : ", "; days, median: ")
                + (year.middle().isPresent()
                        ? days(year.middle().getAsDouble())
                        : voice.say("pas encore connu", "not known yet"))
                + "."));
        page.line(voice.labelled(
                        "Tendance",
                        "Trend",
                        picture.corrections
                                .trend()
                                .map(this::trend)
                                .orElse(voice.say("trop peu est connu", "too little is known")))
                + ".");
        page.line(voice.say(
                "Par année du signal. Ce qui attend encore compte comme plus long que jusqu'à ce jour. Les délais ne disent"
                        + " pas pourquoi.",
                "By year of the signal. What still waits counts as longer than until this day. Times do not say why."));
    }

    private String days(double days) {
        return Formats.number(BigDecimal.valueOf(days).stripTrailingZeros(), voice.language());
    }

    private String trend(Corrections.Trend trend) {
        return switch (trend) {
            case SOONER -> voice.say("les corrections viennent plus tôt", "corrections come sooner");
            case ALIKE -> voice.say("les corrections prennent autant de temps", "corrections take as long");
            case LATER -> voice.say("les corrections prennent plus de temps", "corrections take longer");
            case MIXED -> voice.say("tantôt plus tôt, tantôt plus tard", "sooner in one year, later in another");
        };
    }

    private void wins() {
        SmallWins wins = picture.wins;
        if (wins.wins().isEmpty()) {
            return;
        }
        heading("Petites victoires de la dernière année", "Small wins of the last year");
        wins.wins().stream()
                .limit(MOST)
                .forEach(win -> page.bullet(Formats.day(win.day(), voice.language())
                        + voice.say(" : ", ": ")
                        + picture.name(win.what(), voice.language())));
        if (wins.wins().size() > MOST) {
            bullet("En tout", "In all", wins.wins().size());
        }
    }

    private void own() {
        Optional<OwnPractice.Own> own = picture.self()
                .flatMap(self ->
                        Optional.ofNullable(picture.practice.organisations().get(self)));
        if (own.isEmpty()) {
            return;
        }
        heading("Vos propres pratiques (pour vous seulement)", "Your own practice (for you alone)");
        if (own.get().changes().isEmpty()) {
            page.line(voice.say("Aucun changement consigné.", "No change on record."));
        }
        own.get().changes().forEach(this::change);
        bullet(
                "Un engagement tenu au cours de la dernière année",
                "A commitment kept in the last year",
                known(own.get().acts()));
        bullet(
                "Une pratique changée pour la démarche au cours de la dernière année",
                "A practice changed for the initiative in the last year",
                known(own.get().aligns()));
        own.get()
                .place()
                .filter(place -> picture.places)
                .ifPresent(place -> bullet("Selon ces deux repères", "By these two markers", own(place)));
    }

    private String own(OwnPractice.Place place) {
        return switch (place) {
            case ACTS_AND_ALIGNS -> voice.say("vous agissez et vous vous arrimez", "you act and align");
            case ACTS -> voice.say("vous agissez, selon votre propre plan", "you act, on an agenda of your own");
            case ALIGNS ->
                voice.say("vous vous arrimez, sans action consignée encore", "you align, with no action on record yet");
            case LOOKS_ON -> voice.say("ni l'un ni l'autre au dossier", "neither on record");
        };
    }

    private void change(PracticeChange change) {
        Language language = voice.language();
        page.bullet(change.after().in(language));
        String before = change.before()
                .map(text -> voice.labelled("Avant", "Before", sentence(text.in(language))) + " ")
                .orElse("");
        String because = change.motive()
                .map(motive -> voice.labelled("Motif", "Motive", motive(motive)) + ". ")
                .orElse("");
        page.indented(before + because + kept(change));
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]\\s*") ? text : text + ".";
    }

    private String kept(PracticeChange change) {
        return change.abandoned()
                .map(day -> voice.say("Abandonné le ", "Given up on ") + Formats.day(day, voice.language()) + ".")
                .or(() -> change.keptUntil()
                        .map(day ->
                                voice.say("Vu tenu le ", "Seen kept on ") + Formats.day(day, voice.language()) + "."))
                .orElse(voice.say("On ne sait pas s'il tient.", "Whether it is kept is not known."));
    }

    private String motive(PracticeMotive motive) {
        return switch (motive) {
            case COMMON_AGENDA -> voice.say("le plan d'action commun", "the common agenda");
            case READING -> voice.say("une mesure", "a reading");
            case PARTNER_FEEDBACK -> voice.say("une rétroaction", "feedback");
            case OTHER -> voice.say("autre chose", "something else");
        };
    }

    private String known(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? voice.say("oui", "yes") : voice.say("rien au dossier", "none on record"))
                .orElse(voice.say("pas connu", "not known"));
    }

    private void places() {
        if (!picture.places) {
            return;
        }
        heading("Agir et s'arrimer, depuis un an", "Acting and aligning, in the last year");
        picture.practice
                .places(picture.least())
                .ifPresentOrElse(
                        counts -> {
                            for (OwnPractice.Place place : OwnPractice.Place.values()) {
                                page.bullet(
                                        place(place) + voice.say(" : ", ": ") + counts.getOrDefault(place, 0L) + ".");
                            }
                            bullet("Pas connu", "Not known", picture.practice.unplaced());
                        },
                        () -> page.line(voice.say(
                                        "Non montré : trop peu d'organismes dont la place est connue. Il en faut : ",
                                        "Not shown: too few organisations with a known place. It takes: ")
                                + picture.least() + "."));
        page.line(voice.say(
                "Deux repères, et non une note (Pillsbury, Theory of Aligned Contributions). Le calcul est un choix de"
                        + " Concerted.",
                "Two markers, not a grade (Pillsbury, Theory of Aligned Contributions). The computation is a choice of"
                        + " Concerted."));
    }

    private String place(OwnPractice.Place place) {
        return switch (place) {
            case ACTS_AND_ALIGNS -> voice.say("Agissent et s'arriment", "Act and align");
            case ACTS -> voice.say("Agissent, selon leur propre plan", "Act, on an agenda of their own");
            case ALIGNS -> voice.say("S'arriment, sans action consignée encore", "Align, with no action on record yet");
            case LOOKS_ON -> voice.say("Ni l'un ni l'autre au dossier", "Neither on record");
        };
    }
}
