package org.concerted.feedback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concerted.core.assess.Verdict.Code.BREACHED;
import static org.concerted.core.assess.Verdict.Code.NOT_APPLICABLE;
import static org.concerted.core.assess.Verdict.Code.UNDETERMINED;
import static org.concerted.core.assess.Verdict.Code.UPHELD;
import static org.concerted.feedback.Village.HOUSE;
import static org.concerted.feedback.Village.TODAY;
import static org.concerted.feedback.Village.actor;
import static org.concerted.feedback.Village.change;

import java.time.LocalDate;
import org.concerted.core.Language;
import org.concerted.core.Text;
import org.concerted.core.model.Actor;
import org.concerted.core.model.ActorRole;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PracticeChange;
import org.concerted.core.model.PracticeMotive;
import org.concerted.core.model.Span;
import org.concerted.feedback.Asked;
import org.junit.jupiter.api.Test;

class NoOwnChangeTest {
    private static final LocalDate A_YEAR_AGO = TODAY.minusYears(1);

    private static Actor.Builder member() {
        return actor(HOUSE, "La Maison des familles", ActorRole.MEMBER).period(since(LocalDate.of(2020, 1, 1)));
    }

    private static Span since(LocalDate day) {
        return Span.builder().start(day).build();
    }

    private static PracticeChange made(LocalDate day) {
        return change("c").date(day).motive(PracticeMotive.COMMON_AGENDA).build();
    }

    private static Initiative.Builder with(Actor.Builder actor, PracticeChange... changes) {
        return Initiative.builder()
                .id("village")
                .name(Text.same("Village"))
                .addActors(actor.build())
                .addPracticeChanges(changes);
    }

    private static Asked ask(Initiative.Builder initiative) {
        return Asked.about("CI-07", initiative.complete(PracticeChange.TYPE).build(), "actor:house");
    }

    @Test
    void noChangeInTheLastYear() {
        Asked asked = ask(with(member()));
        assertThat(asked.code()).isEqualTo(BREACHED);
        assertThat(asked.observation(Language.FR))
                .isEqualTo("Changements de pratique consignés pour l'organisme La Maison des familles depuis le "
                        + "22\u00a0novembre\u00a02025\u00a0: 0.");
        assertThat(asked.observation(Language.EN))
                .isEqualTo("Changes of its own practice on record for La Maison des familles since "
                        + "November\u00a022, 2025: 0.");
    }

    @Test
    void theFirstDayOfTheYearCounts() {
        assertThat(ask(with(member(), made(A_YEAR_AGO))).code()).isEqualTo(UPHELD);
        assertThat(ask(with(member(), made(A_YEAR_AGO.minusDays(1)))).code()).isEqualTo(BREACHED);
    }

    @Test
    void aChangeForAnotherReasonDoesNotCountAndOneWithoutAReasonMight() {
        PracticeChange other =
                change("c").date(TODAY).motive(PracticeMotive.OTHER).build();
        assertThat(ask(with(member(), other)).code()).isEqualTo(BREACHED);
        assertThat(ask(with(member(), change("c").date(TODAY).build())).missing())
                .containsExactly("practice-change.motive");
        assertThat(ask(with(member(), change("c").build())).missing()).containsExactly("practice-change.date");
    }

    @Test
    void newcomersThoseWhoLeftAndOthersAreNotAsked() {
        assertThat(ask(with(member().period(since(A_YEAR_AGO.plusDays(1))))).code())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(ask(with(member().period(Span.of(LocalDate.of(2020, 1, 1), TODAY.minusDays(1)))))
                        .code())
                .isEqualTo(NOT_APPLICABLE);
        assertThat(ask(with(actor(HOUSE, "House", ActorRole.FUNDER))).code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void nobodyIsAskedOnceTheInitiativeHasEnded() {
        assertThat(ask(with(member()).ended(TODAY)).code()).isEqualTo(BREACHED);
        assertThat(ask(with(member()).ended(TODAY.minusDays(1))).code()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        Asked asked = Asked.about("CI-07", with(actor(HOUSE, "House")).build(), "actor:house");
        assertThat(asked.code()).isEqualTo(UNDETERMINED);
        assertThat(asked.missing()).containsExactly("practice-change.list", "actor.roles", "actor.period");
    }
}
