package org.concerted.serialization.report;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.concerted.coordination.audit.Withdrawal;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.coordination.conditional.CommitmentPicture.Because;
import org.concerted.coordination.conditional.Ground;
import org.concerted.core.Language;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Action;
import org.concerted.core.model.Body;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.Seat;
import org.concerted.core.model.Structure;

/** Which commitments hold, as text for people. */
public final class TextCommitments {
    /** How many are listed under one heading, and how many parts of a reason. Ours. */
    private static final int MOST = 12;

    private final Initiative seen;
    private final CommitmentPicture picture;
    private final Audience audience;
    private final Naming names;
    private final Page page;

    private TextCommitments(Initiative seen, CommitmentPicture picture, Audience audience, Naming names, int width) {
        this.seen = seen;
        this.picture = picture;
        this.audience = audience;
        this.names = names;
        page = new Page(width);
    }

    /**
     * The picture of what an audience may see.
     *
     * @param seen the initiative as the audience sees it
     * @param asOf the day
     * @param audience for whom it is: what could weigh on one organisation is said to whoever keeps the document alone
     * @param picture which commitments hold
     * @param language the language
     * @param width characters to a line
     * @return the text
     */
    public static String of(
            Initiative seen,
            LocalDate asOf,
            Audience audience,
            CommitmentPicture picture,
            Language language,
            int width) {
        return new TextCommitments(seen, picture, audience, new Naming(seen, language), width).text(asOf);
    }

    /**
     * The same, and what would no longer hold if an actor withdrew.
     *
     * @param seen the initiative as the audience sees it
     * @param asOf the day
     * @param audience for whom it is
     * @param picture which commitments hold
     * @param withdrawal what would no longer hold
     * @param language the language
     * @param width characters to a line
     * @return the text
     */
    public static String of(
            Initiative seen,
            LocalDate asOf,
            Audience audience,
            CommitmentPicture picture,
            Withdrawal withdrawal,
            Language language,
            int width) {
        TextCommitments text = new TextCommitments(seen, picture, audience, new Naming(seen, language), width);
        text.without(withdrawal, asOf);
        return text.page.toString();
    }

    private String text(LocalDate asOf) {
        page.title(names.of(seen.name()));
        page.line(say("Engagements au " + names.day(asOf), "Commitments as of " + names.day(asOf)));
        if (seen.completeness(Commitment.TYPE) != Completeness.COMPLETE) {
            page.line(say(
                    "D'après ce qui est consigné : la liste des engagements n'est pas déclarée complète.",
                    "Going by what is on record: the list of commitments is not declared complete."));
        }
        if (seen.commitments().isEmpty()) {
            page.gap();
            page.line(say("Aucun engagement n'est consigné.", "No commitment is on record."));
            return page.toString();
        }
        ImmutableSortedSet<Id<Commitment>> kept =
                starting(commitment -> commitment.kept().isPresent());
        ImmutableSortedSet<Id<Commitment>> over = without(
                starting(commitment -> commitment
                        .period()
                        .filter(span -> span.end().filter(asOf::isAfter).isPresent())
                        .isPresent()),
                kept);
        list(say("Commencent d'eux-mêmes", "Start by themselves"), without(without(picture.guaranteed(), kept), over));
        some(
                say(
                        "Leur période est passée; rien ne dit encore s'ils ont été tenus",
                        "Their period is over; nothing says yet whether they were kept"),
                over,
                id -> page.bullet(name(id)));
        some(say("Déjà tenus", "Kept already"), kept, id -> page.bullet(name(id)));
        waiting(say("Tiendraient si tous bougeaient ensemble", "Would hold if all moved together"), picture.gap());
        some(
                say(
                        "Tiendraient si tous bougeaient ensemble; on ne sait pas s'ils commencent d'eux-mêmes",
                        "Would hold if all moved together; it is not known whether they start by themselves"),
                picture.perhapsGap(),
                id -> page.bullet(name(id)));
        tip();
        explain(
                say("Attendent quelque chose que rien de consigné n'apporte", "Wait for what nothing on record brings"),
                picture.blocked());
        explain(say("On ne peut pas le dire", "Cannot be said"), picture.undecided());
        return page.toString();
    }

    /** Those among them that start by themselves. */
    private ImmutableSortedSet<Id<Commitment>> starting(Predicate<Commitment> test) {
        return seen.commitments().stream()
                .filter(test)
                .map(Commitment::id)
                .filter(picture.guaranteed()::contains)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableSortedSet<Id<Commitment>> without(
            ImmutableSortedSet<Id<Commitment>> some, ImmutableSortedSet<Id<Commitment>> others) {
        return some.stream()
                .filter(id -> !others.contains(id))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private void list(String heading, ImmutableSortedSet<Id<Commitment>> ids) {
        heading(heading, ids.size());
        ids.stream().limit(MOST).forEach(id -> page.bullet(name(id)));
        more(ids.size());
    }

    /** Those that would hold together, each with what it waits for now. */
    private void waiting(String heading, ImmutableSortedSet<Id<Commitment>> ids) {
        heading(heading, ids.size());
        ids.stream().limit(MOST).forEach(id -> {
            page.bullet(name(id));
            picture.waitsFor(id).ifPresent(because -> page.indented(waitingFor(parts(because))));
        });
        more(ids.size());
    }

    private String waitingFor(List<String> parts) {
        return say("En attente de : ", "Waiting for: ") + String.join("; ", parts) + ".";
    }

    private void explain(String heading, ImmutableSortedMap<Id<Commitment>, Because> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        heading(heading, reasons.size());
        reasons.entrySet().stream().limit(MOST).forEach(entry -> {
            page.bullet(name(entry.getKey()));
            List<String> parts = parts(entry.getValue());
            page.indented(
                    parts.isEmpty()
                            ? say(
                                    "La condition demande plus que ce qui est consigné.",
                                    "Its condition asks for more than is on record.")
                            : waitingFor(parts));
        });
        more(reasons.size());
    }

    private List<String> parts(Because because) {
        List<String> parts = new ArrayList<>();
        because.commitments().stream().limit(MOST).forEach(id -> parts.add(name(id)));
        because.grounds().stream().limit(MOST).forEach(ground -> parts.add(ground(ground)));
        int left = because.commitments().size() + because.grounds().size() - parts.size();
        if (left > 0) {
            parts.add(say("et d'autres encore : " + left, "and others: " + left));
        }
        return parts;
    }

    private String ground(Ground ground) {
        return switch (ground.kind()) {
            case DECISION ->
                say(
                        "la décision « " + names.of(ground.about()) + " »",
                        "the decision \"" + names.of(ground.about()) + "\"");
            case DEADLINE ->
                ground.day()
                        .map(names::day)
                        .map(day -> say(
                                "ce qui devait arriver au plus tard le " + day + " (ce jour est passé)",
                                "what was to happen by " + day + " (that day has gone by)"))
                        .orElse("");
            case UNDISCLOSED -> say("une condition qui n'est pas montrée ici", "a condition that is not shown here");
            case ACTION ->
                say(
                        "une précision : à quelle action se rattache "
                                + name(Id.of(ground.about().id())),
                        "a detail: to which action " + name(Id.of(ground.about().id())) + " belongs");
            case AMOUNT ->
                say(
                        "une précision : les heures ou le montant que représente "
                                + name(Id.of(ground.about().id())),
                        "a detail: the hours or the amount of "
                                + name(Id.of(ground.about().id())));
        };
    }

    /** Told to whoever keeps the document alone: before its partners it would weigh on the organisation. */
    private void tip() {
        if (!audience.equals(Audience.KEEPER)) {
            return;
        }
        picture.tip().filter(tip -> tip.others() > 0).ifPresent(tip -> {
            page.gap();
            page.line(say(
                    "Pour qui tient le document, à ne pas dire devant les partenaires : c'est de l'engagement "
                            + name(tip.commitment())
                            + " que dépend le plus grand nombre d'autres (" + tip.others()
                            + "). Sa condition a ses raisons, et l'organisme en décide seul. On peut lui demander de quoi il"
                            + " aurait besoin, ou proposer à tous une date commune.",
                    "For whoever keeps the document, not to be said in front of partners: the commitment on which the most"
                            + " others hang (" + tip.others() + ") is " + name(tip.commitment())
                            + ". Its condition has its reasons, and the organisation alone decides. One can ask what it"
                            + " would need, or propose a common date to all."));
        });
    }

    private void without(Withdrawal gone, LocalDate asOf) {
        page.title(names.of(seen.name()));
        page.line(say(
                "Si l'organisme " + names.actor(gone.actor()) + " se retirait, au " + names.day(asOf),
                "If " + names.actor(gone.actor()) + " withdrew, as of " + names.day(asOf)));
        page.line(
                say(
                        "Se retirer est toujours possible. Voici ce qu'il y aurait à revoir ensemble, d'après ce qui est consigné.",
                        "To withdraw is always possible. This is what there would be to look at together, going by what is on record."));
        if (gone.changesNothing()) {
            page.gap();
            page.line(say("Rien de consigné ne changerait.", "Nothing on record would change."));
            return;
        }
        some(say("Ses engagements qui prendraient fin", "Its commitments that would end"), gone.ended(), id -> {
            page.bullet(name(id));
            seen.registry()
                    .find(Commitment.TYPE, id)
                    .flatMap(Commitment::consequences)
                    .ifPresent(agreed ->
                            page.indented(say("Suites convenues : ", "Agreed to follow: ") + names.of(agreed)));
        });
        explain(say("Ne commenceraient plus d'eux-mêmes", "Would no longer start by themselves"), gone.noLongerStart());
        some(
                say("Ne tiendraient plus, même si tous bougeaient ensemble", "Would no longer hold, even together"),
                gone.noLongerTogether(),
                id -> page.bullet(name(id)));
        nouns(say("Actions qu'il porte", "Actions that it carries"), Action.TYPE, gone.withoutCarrier());
        nouns(
                say("Actions qui viennent après celles-là", "Actions that come after those"),
                Action.TYPE,
                gone.waiting());
        nouns(
                say("Actions qui perdraient sa participation", "Actions that it would no longer take part in"),
                Action.TYPE,
                gone.withoutPartner());
        nouns(
                say("Décisions qui ne le lieraient plus", "Decisions that would no longer bind it"),
                Decision.TYPE,
                gone.released());
        nouns(
                say("Décisions dont il assure la suite", "Decisions that it sees to"),
                Decision.TYPE,
                gone.decisionsWithoutOwner());
        some(
                say("Sièges qui se libéreraient", "Seats that would be free"),
                gone.seats(),
                id -> page.bullet(seen.registry()
                        .find(Seat.TYPE, id)
                        .map(seat -> names.of(Body.TYPE, seat.body()))
                        .orElse(id.value())));
        nouns(
                say(
                        "Structures où il est structure de soutien, fiduciaire ou personne morale",
                        "Structures of which it is backbone, fiduciary or legal person"),
                Structure.TYPE,
                gone.structures());
    }

    private <N extends Noun<N>> void nouns(String heading, NounType<N> type, ImmutableSortedSet<Id<N>> ids) {
        some(heading, ids, id -> page.bullet(names.of(type, id)));
    }

    private <N extends Noun<N>> void some(String heading, ImmutableSortedSet<Id<N>> ids, Consumer<Id<N>> show) {
        if (!ids.isEmpty()) {
            heading(heading, ids.size());
            ids.stream().limit(MOST).forEach(show);
            more(ids.size());
        }
    }

    private void heading(String heading, int count) {
        page.heading(heading + " (" + count + ")");
    }

    private void more(int size) {
        if (size > MOST) {
            page.line(say("Et d'autres encore : ", "And others: ")
                    + (size - MOST)
                    + say(" (tous dans le JSON).", " (all of them in the JSON)."));
        }
    }

    private String name(Id<Commitment> id) {
        return names.commitment(id);
    }

    private String say(String french, String english) {
        return names.say(french, english);
    }
}
