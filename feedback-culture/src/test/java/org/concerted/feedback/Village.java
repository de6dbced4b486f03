package org.concerted.feedback;

import java.time.LocalDate;
import java.util.Arrays;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.ResponsePolicy;

/** A small initiative that tests add to: two members, a backbone and a funder. */
public final class Village {
    /** The day on which it is assessed. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A member. */
    public static final Id<Actor> PANTRY = Id.of("pantry");
    /** Another member. */
    public static final Id<Actor> HOUSE = Id.of("house");
    /** The backbone. */
    public static final Id<Actor> TABLE = Id.of("table");
    /** The funder. */
    public static final Id<Actor> FOUNDATION = Id.of("foundation");

    private Village() {}

    /** The initiative. */
    public static Initiative.Builder village() {
        return Initiative.builder()
                .id("village")
                .name(Text.of("Le quartier nourricier", "The nourishing neighbourhood"))
                .addActors(
                        actor(PANTRY, "Le Garde-manger", ActorRole.MEMBER).build(),
                        actor(HOUSE, "La Maison des familles", ActorRole.MEMBER).build(),
                        actor(TABLE, "La Table de quartier", ActorRole.BACKBONE).build(),
                        actor(FOUNDATION, "La Fondation du Parc", ActorRole.FUNDER)
                                .build());
    }

    /** An actor. */
    public static Actor.Builder actor(Id<Actor> id, String name, ActorRole... roles) {
        return Actor.builder().id(id).name(Text.same(name)).addRoles(roles);
    }

    /** Feedback from the House to the Pantry, with these steps. */
    public static Exchange.Builder feedback(String id, FeedbackStep... steps) {
        return Exchange.builder()
                .id(Id.of(id))
                .giver(HOUSE)
                .receiver(PANTRY)
                .summary(Text.of("Le comptoir ferme trop tôt", "The counter closes too early"))
                .steps(Arrays.asList(steps));
    }

    /** A step. */
    public static FeedbackStep step(FeedbackStage stage, String day) {
        return FeedbackStep.of(stage, LocalDate.parse(day));
    }

    /** It arrived. */
    public static FeedbackStep received(String day) {
        return step(FeedbackStage.RECEIVED, day);
    }

    /** Whoever gave it was told what came of it. */
    public static FeedbackStep told(String day) {
        return step(FeedbackStage.REPORTED_BACK, day);
    }

    /** A promise of the whole initiative. */
    public static ResponsePolicy.Builder promise(String id, int days) {
        return ResponsePolicy.builder().id(Id.of(id)).deadlineDays(days);
    }

    /** A change of the House. */
    public static PracticeChange.Builder change(String id) {
        return PracticeChange.builder()
                .id(Id.of(id))
                .actor(HOUSE)
                .after(Text.of("Ouvrir le samedi matin", "Open on Saturday mornings"));
    }
}
