package org.concerted.serialization.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.audit.Withdrawal;
import org.concerted.coordination.conditional.CommitmentPicture;
import org.concerted.coordination.conditional.CommitmentPicture.Because;
import org.concerted.coordination.conditional.Ground;
import org.concerted.core.assess.Audience;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which commitments hold, as JSON for programs. Fields may be added; those that are there stay. */
public final class JsonCommitments {
    private JsonCommitments() {}

    /**
     * The picture of what an audience may see.
     *
     * @param seen the initiative as the audience sees it
     * @param asOf the day
     * @param audience for whom it is: what could weigh on one organisation is said to whoever keeps the document alone
     * @param picture which commitments hold
     * @param withdrawal what would no longer hold if an actor withdrew, where that is asked
     * @return the JSON text
     */
    public static String of(
            Initiative seen,
            LocalDate asOf,
            Audience audience,
            CommitmentPicture picture,
            Optional<Withdrawal> withdrawal) {
        ObjectNode node = Json.object();
        node.put("initiative", seen.id());
        node.put("asOf", asOf.toString());
        node.put("complete", seen.completeness(Commitment.TYPE) == Completeness.COMPLETE);
        node.set("guaranteed", ids(picture.guaranteed()));
        node.set("together", ids(picture.together()));
        node.set("gap", ids(picture.gap()));
        node.set("perhapsGap", ids(picture.perhapsGap()));
        node.set("blocked", explained(picture.blocked()));
        node.set("undecided", explained(picture.undecided()));
        node.set("reported", ids(picture.reported()));
        picture.tip()
                .filter(tip -> tip.others() > 0 && audience.equals(Audience.KEEPER))
                .ifPresent(tip -> node.set(
                        "tip",
                        Json.object()
                                .put("id", tip.commitment().value())
                                .put("others", tip.others())
                                .put("candidates", tip.candidates())));
        withdrawal.ifPresent(gone -> node.set("withdrawal", withdrawal(gone)));
        return Json.write(node);
    }

    private static ObjectNode withdrawal(Withdrawal gone) {
        ObjectNode node = Json.object();
        node.put("actor", gone.actor().value());
        node.set("ended", ids(gone.ended()));
        node.set("noLongerStart", explained(gone.noLongerStart()));
        node.set("noLongerTogether", ids(gone.noLongerTogether()));
        node.set("withoutCarrier", ids(gone.withoutCarrier()));
        node.set("withoutPartner", ids(gone.withoutPartner()));
        node.set("waiting", ids(gone.waiting()));
        node.set("released", ids(gone.released()));
        node.set("decisionsWithoutOwner", ids(gone.decisionsWithoutOwner()));
        node.set("seats", ids(gone.seats()));
        node.set("structures", ids(gone.structures()));
        return node;
    }

    private static <N extends Noun<N>> ArrayNode ids(ImmutableSortedSet<Id<N>> ids) {
        return Json.array(ids, id -> Json.text(id.value()));
    }

    private static JsonNode explained(ImmutableSortedMap<Id<Commitment>, Because> reasons) {
        return Json.array(
                reasons.entrySet(),
                entry -> Json.object()
                        .put("id", entry.getKey().value())
                        .set("because", Json.texts(because(entry.getValue())))
                        .put("smallest", entry.getValue().smallest()));
    }

    private static ImmutableList<String> because(Because because) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        because.commitments().forEach(id -> words.add(id.value()));
        because.grounds().forEach(ground -> words.add(word(ground)));
        return words.build();
    }

    private static String word(Ground ground) {
        return switch (ground.kind()) {
            case DECISION -> ground.about().toString();
            case DEADLINE -> "by:" + ground.day().map(LocalDate::toString).orElse("");
            case UNDISCLOSED -> "undisclosed:" + ground.about().id();
            case ACTION -> "action-unknown:" + ground.about().id();
            case AMOUNT -> "amount-unknown:" + ground.about().id();
        };
    }
}
