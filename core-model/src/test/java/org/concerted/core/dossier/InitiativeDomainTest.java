package org.concerted.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.assess.Index;
import org.concerted.core.model.Action;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Completeness;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;
import org.concerted.core.model.Influence;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Option;
import org.concerted.core.model.Position;
import org.junit.jupiter.api.Test;

class InitiativeDomainTest {
    private static final InitiativeDomain DOMAIN = InitiativeDomain.INSTANCE;

    private static Initiative.Builder named() {
        return Initiative.builder().id("x").name(Text.same("X"));
    }

    @Test
    void equalDocumentsHaveOneDigestWhateverTheOrderOfDeclarations() {
        Initiative one = named().complete(Actor.TYPE).partial(Action.TYPE).build();
        Initiative other = named().partial(Action.TYPE).complete(Actor.TYPE).build();
        assertThat(one).isEqualTo(other);
        assertThat(DOMAIN.digest(one)).isEqualTo(DOMAIN.digest(other));
        assertThat(one.completeness(Action.TYPE)).isEqualTo(Completeness.PARTIAL);
    }

    /** Influences may weigh on influences, so that a chain of them falls one after the other. */
    @Test
    void aLongChainFallsWithItsFirstLink() {
        int links = 3_000;
        Initiative.Builder builder = named().addActions(
                        Action.builder().id(Id.of("a")).name(Text.same("A")).build(),
                        Action.builder().id(Id.of("b")).name(Text.same("B")).build());
        for (int i = 0; i < links; i++) {
            builder.addInfluence(Influence.builder()
                    .id(Id.of("i" + i))
                    .source(i == 0 ? Ref.parse("action:a") : Ref.parse("influence:i" + (i - 1)))
                    .target(Ref.parse("action:b"))
                    .build());
        }
        Index<Initiative> index = DOMAIN.index(builder.build(), LocalDate.of(2026, 1, 1));
        Thread[] cramped = {null};
        Throwable[] fault = {null};
        int[] left = {-1};
        cramped[0] = new Thread(
                null,
                () -> left[0] = present(
                        DOMAIN.after(index, Edits.remove(Ref.parse("action:a"))).after()),
                "little stack",
                256 * 1024);
        cramped[0].setUncaughtExceptionHandler((thread, thrown) -> fault[0] = thrown);
        cramped[0].start();
        try {
            cramped[0].join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(fault[0]).isNull();
        assertThat(left[0]).isZero();
    }

    /** A position on an option says nothing of the decision as a whole, and its id names the option. */
    @Test
    void whatIsAboutSomethingGoesWithIt() {
        Position natural = Position.builder()
                .decision(Id.of("d"))
                .option(Id.<Option>of("o"))
                .actor(Id.<Actor>of("a"))
                .build();
        Position named = Position.builder().from(natural).id(Id.of("p")).build();
        Initiative initiative = named().addActor(
                        Actor.builder().id(Id.of("a")).name(Text.same("A")).build())
                .addDecision(
                        Decision.builder().id(Id.of("d")).matter(Text.same("D")).build())
                .addOption(Option.builder()
                        .id(Id.of("o"))
                        .decision(Id.of("d"))
                        .name(Text.same("O"))
                        .build())
                .addPositions(natural, named)
                .build();
        Edits gone = Edits.remove(Ref.parse("option:o"));
        assertThat(gone.applyTo(initiative).positions()).isEmpty();
        Index<Initiative> after = DOMAIN.after(DOMAIN.index(initiative, LocalDate.of(2026, 1, 1)), gone)
                .after();
        assertThat(after.subjects(Kinds.nouns(Position.TYPE)).find(natural.id().value()))
                .isNegative();
        assertThat(after.subjects(Kinds.nouns(Position.TYPE)).find("p")).isNegative();
    }

    /** A step that is not known yet mentions who takes it, and the id of the whole spells it. */
    @Test
    void whatMentionsItOnlyLaterFallsAllTheSame() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Initiative initiative = named().addActors(
                        Actor.builder().id(Id.of("a")).name(Text.same("A")).build(),
                        Actor.builder().id(Id.of("b")).name(Text.same("B")).build())
                .addExchange(Exchange.builder()
                        .id(Id.of("e-b"))
                        .receiver(Id.of("a"))
                        .addStep(FeedbackStep.of(FeedbackStage.RECEIVED, day))
                        .addStep(FeedbackStep.builder()
                                .stage(FeedbackStage.ANALYSED)
                                .date(day.plusDays(9))
                                .by(Id.<Actor>of("b"))
                                .build())
                        .build())
                .build();
        Edits gone = Edits.remove(Ref.parse("actor:b"));
        Index<Initiative> after =
                DOMAIN.after(DOMAIN.index(initiative, day), gone).after();
        Index<Initiative> anew = DOMAIN.index(gone.applyTo(initiative), day);
        assertThat(after.subjects(Kinds.nouns(Exchange.TYPE)).find("e-b"))
                .isEqualTo(anew.subjects(Kinds.nouns(Exchange.TYPE)).find("e-b"));
        assertThat(after.document()).isEqualTo(anew.document());
    }

    private static int present(Index<Initiative> index) {
        int count = 0;
        for (int i = 0; i < index.subjects(Kinds.INFLUENCE).size(); i++) {
            count += index.subjects(Kinds.INFLUENCE).present(i) ? 1 : 0;
        }
        return count;
    }
}
