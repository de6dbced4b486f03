package org.concerted.serialization.report;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.coordination.conditional.CommitmentPicture.Because;
import org.concerted.coordination.conditional.Ground;
import org.concerted.core.Language;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/** Which commitments hold, as text for people. */
public final class TextCommitments {
    /** How many are listed under one heading, and how many parts of a reason. Ours. */
    private static final int MOST = 12;

    private final Initiative seen;
    private final CommitmentPicture picture;
    private final Language language;
    private final Page page;

    private TextCommitments(Initiative seen, CommitmentPicture picture, Language language, int width) {
        this.seen = seen;
        this.picture = picture;
        this.language = language;
        page = new Page(width);
    }

    /**
     * The picture of what an audience may see.
     *
     * @param seen the initiative as the audience sees it
     * @param width characters to a line
     */
    public static String of(Initiative seen, LocalDate asOf, CommitmentPicture picture, Language language, int width) {
        return new TextCommitments(seen, picture, language, width).text(asOf);
    }

    private String text(LocalDate asOf) {
        page.title(seen.name().in(language));
        page.line(say("Engagements au " + asOf, "Commitments as of " + asOf));
        if (seen.completeness(Commitment.TYPE) != Completeness.COMPLETE) {
            page.line(say(
                    "D'après ce qui est consigné : la liste des engagements n'est pas déclarée complète.",
                    "Going by what is on record: the list of commitments is not declared complete."));
        }
        list(say("Commencent d'eux-mêmes", "Start by themselves"), picture.guaranteed());
        list(say("Tiendraient si tous bougeaient ensemble", "Would hold if all moved together"), picture.gap());
        tip();
        explain(
                say("Attendent quelque chose que rien de consigné n'apporte", "Wait for what nothing on record brings"),
                picture.blocked());
        explain(say("On ne peut pas le dire", "Cannot be said"), picture.undecided());
        return page.toString();
    }

    private void list(String heading, ImmutableSortedSet<Id<Commitment>> ids) {
        heading(heading, ids.size());
        ids.stream().limit(MOST).forEach(id -> page.bullet(name(id)));
        more(ids.size());
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
                            : say("En attente de : ", "Waiting for: ") + String.join("; ", parts) + ".");
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
                        "la décision « " + decision(ground.about()) + " »",
                        "the decision \"" + decision(ground.about()) + "\"");
            case DEADLINE ->
                say("l'échéance du ", "the deadline of ")
                        + ground.day().map(LocalDate::toString).orElse("");
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

    private void tip() {
        picture.tip().filter(tip -> tip.others() > 0).ifPresent(tip -> {
            page.gap();
            page.line(say(
                    "Un point de départ possible pour en parler : si " + name(tip.commitment())
                            + " commençait sans attendre, d'autres commenceraient aussi : " + tip.others()
                            + ". L'organisme en décide seul.",
                    "A possible place to start talking: if " + name(tip.commitment())
                            + " began without waiting, others would begin too: " + tip.others()
                            + ". That is for the organisation alone to decide."));
        });
    }

    private void heading(String heading, int count) {
        page.heading(heading + " (" + count + ")");
    }

    private void more(int size) {
        if (size > MOST) {
            page.line(say("Et d'autres encore : ", "And others: ")
                    + (size - MOST)
                    + say(" (tous avec --format json).", " (all of them with --format json)."));
        }
    }

    private String name(Id<Commitment> id) {
        Commitment commitment =
                seen.registry().find(Commitment.TYPE, id).orElseThrow(() -> new IllegalStateException(id.value()));
        String party = seen.registry()
                .find(Actor.TYPE, commitment.party())
                .map(Actor::name)
                .orElse(Text.same(commitment.party().value()))
                .in(language);
        String what = commitment
                .promise()
                .or(() -> commitment
                        .action()
                        .flatMap(action -> seen.registry().find(Action.TYPE, action))
                        .map(Action::name))
                .map(text -> text.in(language))
                .orElse(id.value());
        String confirm = commitment.provenance().binds()
                ? ""
                : say(" [à confirmer par l'organisme]", " [for the organisation to confirm]");
        return say("« " + what + " » (" + party + ")", "\"" + what + "\" (" + party + ")") + confirm;
    }

    private String decision(Ref ref) {
        return seen.registry()
                .find(Decision.TYPE, Id.of(ref.id()))
                .map(Decision::matter)
                .orElse(Text.same(ref.id()))
                .in(language);
    }

    private String say(String french, String english) {
        return language == Language.FR ? french : english;
    }
}
