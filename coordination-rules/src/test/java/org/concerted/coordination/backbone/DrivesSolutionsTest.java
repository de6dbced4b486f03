package org.concerted.coordination.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.testkit.verify.RuleVerifier.verify;

import java.time.LocalDate;
import org.concerted.coordination.Asked;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionNature;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.core.model.Structure;
import org.concerted.testkit.verify.Answer;
import org.junit.jupiter.api.Test;

class DrivesSolutionsTest {
    private static final String RULE = "backbone.drives-solutions";

    @Test
    void mostActionsCarriedByTheBackbone() {
        Initiative most =
                with("backbone", "backbone", "partner").complete(Action.TYPE).build();
        ask(most).isBreached().sees("own", 2).sees("others", 1);
        assertThat(Asked.readPlainly(RULE, most, Language.FR))
                .isEqualTo("Actions que la structure de soutien porte elle-même, au moins : 2, sur 3.");
        assertThat(Asked.readPlainly(RULE, most, Language.EN))
                .isEqualTo("Actions that the backbone carries itself, at least: 2, of 3.");
    }

    @Test
    void oneHalfIsTheBoundary() {
        ask(with("backbone", "partner").complete(Action.TYPE).build()).isUpheld();
    }

    @Test
    void actionsToReflectOrRelateAreSupport() {
        ask(with("backbone", "partner")
                        .addActions(action("care", "backbone")
                                .nature(ActionNature.RELATION)
                                .build())
                        .addActions(action("learn", "backbone")
                                .nature(ActionNature.REFLECTION)
                                .build())
                        .complete(Action.TYPE)
                        .build())
                .isUpheld();
    }

    @Test
    void anActionThatNobodyCarriesMayBeItsOwn() {
        ask(with("backbone", "").complete(Action.TYPE).build()).isUndetermined("action.owner");
    }

    @Test
    void actionsMayNotBeOnRecord() {
        ask(with("backbone", "backbone").build()).isUndetermined("action.owner");
    }

    private static Answer<Initiative> ask(Initiative initiative) {
        return verify(DrivesSolutions.STANDARD).on(initiative, Asked.TODAY).subject("structure:now");
    }

    private static Initiative.Builder with(String... owners) {
        Initiative.Builder builder = initiative();
        for (int i = 0; i < owners.length; i++) {
            builder.addActions(action("a" + i, owners[i]).build());
        }
        return builder;
    }

    private static Action.Builder action(String id, String owner) {
        Action.Builder action =
                Action.builder().id(Id.of(id)).name(Text.same(id)).nature(ActionNature.ACTION);
        return owner.isEmpty() ? action : action.owner(Id.of(owner));
    }

    private static Initiative.Builder initiative() {
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .addActors(actor("backbone"), actor("partner"))
                .addStructures(Structure.builder()
                        .id(Id.of("now"))
                        .period(Span.builder().start(LocalDate.of(2024, 1, 1)).build())
                        .addBackbones(Id.of("backbone"))
                        .build());
    }

    private static Actor actor(String id) {
        return Actor.builder().id(Id.of(id)).name(Text.same(id)).build();
    }
}
