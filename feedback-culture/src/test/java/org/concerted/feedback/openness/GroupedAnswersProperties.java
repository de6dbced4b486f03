package org.concerted.feedback.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.RespondentGroup;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;

/** Attacks the anonymity of groups: whatever is added or taken away of what shows, nobody or enough is left. */
class GroupedAnswersProperties {
    private static final int LEAST = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Property(tries = 2000)
    void noSumOrDifferenceIsOfFew(@ForAll("answers") List<EnumSet<RespondentGroup>> answers) {
        Initiative initiative = initiative(answers);
        List<Distribution> shown = InitiativeDomain.INSTANCE
                .seenBy(initiative, TODAY, Audience.TABLE)
                .distributions();
        Set<RespondentGroup> groups = shown.stream()
                .flatMap(d -> d.group().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RespondentGroup.class)));
        Map<Set<RespondentGroup>, Integer> toldApart = new HashMap<>();
        answers.forEach(of -> {
            EnumSet<RespondentGroup> seen = EnumSet.copyOf(of);
            seen.retainAll(groups);
            toldApart.merge(seen, 1, Integer::sum);
        });
        if (!groups.isEmpty()) {
            assertThat(toldApart.values()).allMatch(n -> n >= LEAST);
        }
        assertThat(groups.size() % 2).isZero();
        for (Distribution each : shown) {
            long expected = answers.stream()
                    .filter(of -> each.group().map(of::contains).orElse(true))
                    .count();
            assertThat(each.respondents()).isEqualTo((int) expected);
            assertThat(each.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo((int) expected);
        }
    }

    @Property(tries = 200)
    void nothingIsShownBesideWhatWasPublished(@ForAll("answers") List<EnumSet<RespondentGroup>> answers) {
        Initiative initiative = Initiative.builder()
                .from(initiative(answers))
                .addDistributions(Distribution.builder()
                        .survey(Id.of("s"))
                        .item("i")
                        .counts(Map.of(BigDecimal.ONE, 9))
                        .respondents(9)
                        .build())
                .build();
        assertThat(InitiativeDomain.INSTANCE
                        .seenBy(initiative, TODAY, Audience.TABLE)
                        .distributions())
                .hasSize(1);
    }

    @Provide
    Arbitrary<List<EnumSet<RespondentGroup>>> answers() {
        Arbitrary<Optional<RespondentGroup>> power = oneOf(RespondentGroup.COORDINATION, RespondentGroup.MEMBERS);
        Arbitrary<Optional<RespondentGroup>> money = oneOf(RespondentGroup.FUNDERS, RespondentGroup.FUNDED);
        Arbitrary<Optional<RespondentGroup>> place = oneOf(RespondentGroup.CENTRE, RespondentGroup.PERIPHERY);
        return Combinators.combine(power, money, place)
                .as((a, b, c) -> {
                    EnumSet<RespondentGroup> groups = EnumSet.noneOf(RespondentGroup.class);
                    a.ifPresent(groups::add);
                    b.ifPresent(groups::add);
                    c.ifPresent(groups::add);
                    return groups;
                })
                .list()
                .ofMaxSize(90);
    }

    private static Arbitrary<Optional<RespondentGroup>> oneOf(RespondentGroup one, RespondentGroup other) {
        return Arbitraries.frequency(
                Tuple.of(5, Optional.of(one)), Tuple.of(5, Optional.of(other)), Tuple.of(1, Optional.empty()));
    }

    private static Initiative initiative(List<EnumSet<RespondentGroup>> answers) {
        List<SurveyAnswer> all = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            all.add(SurveyAnswer.builder()
                    .survey(Id.of("s"))
                    .item("i")
                    .person("p" + i)
                    .groups(answers.get(i))
                    .value(BigDecimal.valueOf(i % 4))
                    .build());
        }
        return Initiative.builder()
                .id("x")
                .name(Text.same("X"))
                .anonymityThreshold(LEAST)
                .addSurveys(Survey.builder()
                        .id(Id.of("s"))
                        .name(Text.same("S"))
                        .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                        .build())
                .surveyAnswers(all)
                .build();
    }
}
