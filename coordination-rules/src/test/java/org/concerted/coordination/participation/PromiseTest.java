package org.concerted.coordination.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.concerted.coordination.participation.Promise.Part;
import org.concerted.coordination.participation.Promise.Standing;
import org.concerted.core.Text;
import org.concerted.core.model.Iap2Level;
import org.concerted.core.model.Id;
import org.concerted.core.model.ParticipationProcess;
import org.concerted.core.model.Span;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    @Test
    void eachLevelPromisesMore() {
        assertThat(of(level(Iap2Level.INFORM)).parts()).isEmpty();
        assertThat(of(level(Iap2Level.CONSULT)).parts()).containsOnlyKeys(Part.TOLD);
        assertThat(of(level(Iap2Level.INVOLVE)).parts()).containsOnlyKeys(Part.TOLD, Part.IN_ALTERNATIVES);
        assertThat(of(level(Iap2Level.COLLABORATE)).parts())
                .containsOnlyKeys(Part.TOLD, Part.IN_ALTERNATIVES, Part.ADVICE_FOLLOWED);
        assertThat(of(level(Iap2Level.EMPOWER)).parts()).containsOnlyKeys(Part.TOLD, Part.CARRIED_OUT);
        assertThat(of(process()).parts()).isEmpty();
    }

    @Test
    void keptWhenAllPartsAre() {
        assertThat(of(level(Iap2Level.CONSULT).reportedBack(END)).standing()).isEqualTo(Standing.KEPT);
        assertThat(of(level(Iap2Level.EMPOWER).reportedBack(END)).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(of(level(Iap2Level.EMPOWER).reportedBack(END).implemented(true))
                        .standing())
                .isEqualTo(Standing.KEPT);
    }

    @Test
    void notInFullOnlyOnceItIsOver() {
        ParticipationProcess.Builder consult = level(Iap2Level.CONSULT);
        assertThat(of(consult).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(of(consult.period(Span.of(END, END))).standing()).isEqualTo(Standing.IN_PART);
        assertThat(Promise.of(consult.build(), END, true).standing()).isEqualTo(Standing.NOT_YET);
        assertThat(Promise.of(consult.build(), END.plusDays(1), true).standing())
                .isEqualTo(Standing.IN_PART);
    }

    @Test
    void withoutACompleteListNobodyKnowsThatNothingWasTold() {
        ParticipationProcess over =
                level(Iap2Level.CONSULT).period(Span.of(END, END)).build();
        Promise promise = Promise.of(over, END.plusDays(9), false);
        assertThat(promise.parts().get(Part.TOLD)).isEqualTo(Optional.empty());
        assertThat(promise.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void someAdviceFollowedIsEnoughToSayThatItWas() {
        assertThat(followed(level(Iap2Level.COLLABORATE))).isEmpty();
        assertThat(followed(level(Iap2Level.COLLABORATE).adviceGiven(0))).contains(true);
        assertThat(followed(level(Iap2Level.COLLABORATE).adviceGiven(9))).isEmpty();
        assertThat(followed(level(Iap2Level.COLLABORATE).adviceGiven(9).adviceFollowed(0)))
                .contains(false);
        assertThat(followed(level(Iap2Level.COLLABORATE).adviceGiven(9).adviceFollowed(1)))
                .contains(true);
        assertThat(followed(level(Iap2Level.COLLABORATE).adviceFollowed(0))).isEmpty();
    }

    @Test
    void informingOrPromisingNothingLeavesNothingToSay() {
        assertThat(of(level(Iap2Level.INFORM)).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(of(process()).standing()).isEqualTo(Standing.UNKNOWN);
    }

    private static Optional<Boolean> followed(ParticipationProcess.Builder process) {
        return Optional.ofNullable(of(process).parts().get(Part.ADVICE_FOLLOWED))
                .orElseThrow();
    }

    private static Promise of(ParticipationProcess.Builder process) {
        return Promise.of(process.build(), LocalDate.of(2026, 6, 30), true);
    }

    private static ParticipationProcess.Builder level(Iap2Level level) {
        ParticipationProcess.Builder builder = process();
        builder.promise(level);
        return builder;
    }

    private static ParticipationProcess.Builder process() {
        ParticipationProcess.Builder builder = ParticipationProcess.builder();
        builder.id(Id.of("p")).name(Text.same("P"));
        return builder;
    }
}
