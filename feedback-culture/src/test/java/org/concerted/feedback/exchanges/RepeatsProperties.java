package org.concerted.feedback.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.Ref;
import org.concerted.core.model.Exchange;
import org.concerted.core.model.FeedbackStage;
import org.concerted.core.model.FeedbackStep;
import org.concerted.core.model.Id;

/** What comes back is what comparing every pair finds. */
class RepeatsProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Property(tries = 5000)
    void everyPairSaysTheSame(@ForAll("exchanges") List<Exchange> all) {
        Set<Ref> again = new HashSet<>();
        boolean unclear = false;
        boolean undated = false;
        for (Exchange first : all) {
            for (Exchange then : all) {
                boolean apart = first.about().isPresent()
                        && then.about().isPresent()
                        && !first.about().equals(then.about());
                if (first == then || apart) {
                    continue;
                }
                Optional<LocalDate> before = first.reached(FeedbackStage.RECEIVED);
                Optional<LocalDate> after = then.reached(FeedbackStage.RECEIVED);
                if (before.isEmpty() || after.isEmpty()) {
                    undated = true;
                    unclear = true;
                } else if (before.get().isBefore(after.get()) && !settled(first, after.get())) {
                    if (first.about().isPresent() && then.about().isPresent()) {
                        again.add(first.about().get());
                    } else {
                        unclear = true;
                    }
                }
            }
        }
        assertThat(Repeats.of(all)).isEqualTo(new Repeats(again.size(), unclear, undated));
    }

    private static boolean settled(Exchange exchange, LocalDate by) {
        return exchange.steps().stream()
                .filter(step ->
                        step.stage() == FeedbackStage.CORRECTED || step.stage() == FeedbackStage.NO_CHANGE_EXPLAINED)
                .anyMatch(step -> !step.date().isAfter(by));
    }

    @Provide
    Arbitrary<List<Exchange>> exchanges() {
        Arbitrary<Optional<Ref>> about =
                Arbitraries.of("x", "y").map(id -> new Ref("action", id)).optional(0.7);
        Arbitrary<Optional<LocalDate>> received =
                Arbitraries.integers().between(0, 4).map(DAY::plusDays).optional(0.9);
        Arbitrary<Optional<Integer>> later =
                Arbitraries.integers().between(0, 4).optional(0.5);
        return Combinators.combine(about, received, later, Arbitraries.of(true, false))
                .as(RepeatsProperties::exchange)
                .list()
                .ofMaxSize(6)
                .map(RepeatsProperties::numbered);
    }

    private static Exchange.Builder exchange(
            Optional<Ref> about, Optional<LocalDate> received, Optional<Integer> later, boolean corrected) {
        Exchange.Builder builder = Exchange.builder().receiver(Id.of("a")).about(about);
        received.ifPresent(day -> {
            builder.addStep(FeedbackStep.of(FeedbackStage.RECEIVED, day));
            later.ifPresent(days -> builder.addStep(FeedbackStep.of(
                    corrected ? FeedbackStage.CORRECTED : FeedbackStage.NO_CHANGE_EXPLAINED, day.plusDays(days))));
        });
        return builder;
    }

    private static List<Exchange> numbered(List<Exchange.Builder> builders) {
        return IntStream.range(0, builders.size())
                .mapToObj(i -> builders.get(i).id(Id.of("e" + i)).build())
                .toList();
    }
}
