package org.concerted.coordination.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Engine;
import org.concerted.core.assess.RulePack;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Body;
import org.concerted.core.model.Decision;
import org.concerted.core.model.Id;
import org.concerted.core.model.InformationNeed;
import org.concerted.core.model.Initiative;

/** What bodies decided and needed to know, against sums made by hand. */
class BodyWorkProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Property(tries = 300)
    void isTheSumOfWhatIsOnRecord(@ForAll("decisions") List<Decision> decisions, @ForAll("needs") List<Need> asked) {
        List<InformationNeed> needs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            needs.add(asked.get(i).noun(i, decisions.size()));
        }
        Initiative.Builder builder = Initiative.builder().id("x").name(Text.same("X"));
        for (String body : List.of("a", "b")) {
            builder.addBody(Body.builder().id(Id.of(body)).name(Text.same(body)).build());
        }
        Initiative initiative =
                builder.decisions(numbered(decisions)).informationNeeds(needs).build();
        Assessment<Initiative> assessment = Engine.of(
                        InitiativeDomain.INSTANCE, RuleSet.of(ImmutableList.<RulePack<Initiative>>of()))
                .assess(initiative, DAY);
        BodyWork work = assessment.measure(BodyWork.MEASURE);
        assertThat(work.bodies()).extracting(BodyWork.Work::body).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(work.withoutBody())
                .isEqualTo(decisions.stream()
                        .filter(d -> d.body().isEmpty() && ofTheYear(d))
                        .count());
        for (BodyWork.Work each : work.bodies()) {
            assertThat(each.decisions())
                    .isEqualTo(decisions.stream()
                            .filter(d -> d.body().equals(Optional.of(each.body())) && ofTheYear(d))
                            .count());
            List<InformationNeed> own = assessment.known().informationNeeds().stream()
                    .filter(n -> n.body().equals(each.body()))
                    .toList();
            assertThat(each.needs()).isEqualTo(own.size());
            assertThat(each.late())
                    .isEqualTo(own.stream()
                            .filter(n -> needed(n, assessment.known())
                                    .filter(d ->
                                            n.received().filter(d::isBefore).isPresent())
                                    .isPresent())
                            .count());
            assertThat(each.silent())
                    .isEqualTo(own.stream()
                            .filter(n -> n.received().isEmpty()
                                    && needed(n, assessment.known())
                                            .filter(d -> d.isBefore(DAY))
                                            .isPresent())
                            .count());
        }
    }

    private static Optional<LocalDate> needed(InformationNeed need, Initiative known) {
        return need.decision().isEmpty()
                ? need.due()
                : known.decisions().stream()
                        .filter(d -> need.decision().equals(Optional.of(d.id())))
                        .flatMap(d -> d.date().stream())
                        .findFirst();
    }

    private static boolean ofTheYear(Decision decision) {
        return decision.date()
                .filter(d -> d.isAfter(DAY.minusYears(1)) && !d.isAfter(DAY))
                .isPresent();
    }

    private static List<Decision> numbered(List<Decision> decisions) {
        List<Decision> result = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            result.add(
                    Decision.builder().from(decisions.get(i)).id(Id.of("d" + i)).build());
        }
        return result;
    }

    private record Need(
            boolean first, Optional<Integer> decision, Optional<LocalDate> due, Optional<LocalDate> received) {
        InformationNeed noun(int number, int decisions) {
            return InformationNeed.builder()
                    .id(Id.of("n" + number))
                    .what(Text.same("What"))
                    .body(Id.of(first ? "a" : "b"))
                    .decision(decision.filter(d -> d < decisions).map(d -> Id.<Decision>of("d" + d)))
                    .due(due)
                    .received(received)
                    .build();
        }
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return Combinators.combine(Arbitraries.of("a", "b").optional(), days().optional())
                .as((body, date) -> Decision.builder()
                        .id(Id.of("d"))
                        .matter(Text.same("D"))
                        .body(body.map(Id::<Body>of))
                        .date(date)
                        .build())
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Need>> needs() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5).optional(),
                        days().optional(),
                        days().optional())
                .as(Need::new)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-400, 60).map(DAY::plusDays);
    }
}
