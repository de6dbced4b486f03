package org.concerted.coordination.autonomy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.concerted.coordination.CoordinationPack;
import org.concerted.core.Text;
import org.concerted.core.assess.Assessment;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.model.Acceptance;
import org.concerted.core.model.Action;
import org.concerted.core.model.ActionState;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Capacity;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Span;
import org.concerted.testkit.laws.Remedies;

/** Laws 6 and 7 where there is much to put off: one actor, all its hours known, more of them than it has. */
class PutOffProperties {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Id<Actor> OFFICE = Id.of("office");
    private static final Assessor ASSESSOR = Assessor.with(RuleSet.of(ImmutableList.of(new CoordinationPack())));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void puttingOffClearsOvercommitment(@ForAll("busy") Initiative initiative) {
        Assessment<Initiative> assessment = ASSESSOR.assess(initiative, START.plusDays(10));
        int remedies = 0;
        for (Finding found : assessment.findings()) {
            remedies += assessment.remedies(found).size();
            Remedies.check(assessment, found, ImmutableList.of(), rule -> rule.startsWith("autonomy."));
        }
        Statistics.label("remedies")
                .collect(remedies > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0));
    }

    @Provide
    Arbitrary<Initiative> busy() {
        Arbitrary<List<Action.Builder>> actions = Combinators.combine(
                        hours(), hours(), days(), days(), Arbitraries.of(ActionState.values()))
                .as(PutOffProperties::action)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(hours().filter(hours -> hours.compareTo(BigDecimal.valueOf(60)) < 0), actions)
                .as(PutOffProperties::initiative);
    }

    private static Arbitrary<BigDecimal> hours() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 40);
    }

    private static Action.Builder action(
            BigDecimal effort, BigDecimal coordination, int start, int length, ActionState state) {
        return Action.builder()
                .owner(OFFICE)
                .acceptance(Acceptance.ACCEPTED)
                .state(state)
                .effort(Hours.of(effort))
                .coordination(Hours.of(coordination))
                .period(Span.of(START.plusDays(start), START.plusDays(start + length)));
    }

    private static Initiative initiative(BigDecimal capacity, List<Action.Builder> actions) {
        Initiative.Builder builder = Initiative.builder()
                .id("busy")
                .name(Text.same("Busy"))
                .addActor(Actor.builder().id(OFFICE).name(Text.same("Office")).build())
                .addCapacity(Capacity.builder()
                        .actor(OFFICE)
                        .hours(Hours.of(capacity))
                        .period(Span.of(START, START.plusDays(29)))
                        .build())
                .complete(Action.TYPE)
                .complete(Commitment.TYPE)
                .complete(Capacity.TYPE);
        for (int i = 0; i < actions.size(); i++) {
            builder.addAction(actions.get(i)
                    .id(Id.of("a" + i))
                    .name(Text.same("Action " + i))
                    .build());
        }
        return builder.build();
    }
}
