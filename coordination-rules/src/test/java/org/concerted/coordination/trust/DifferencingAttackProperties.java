package org.concerted.coordination.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concerted.core.Text;
import org.concerted.core.assess.Audience;
import org.concerted.core.assess.Comparison;
import org.concerted.core.assess.Finding;
import org.concerted.core.assess.RuleSet;
import org.concerted.core.assess.Snapshot;
import org.concerted.core.dossier.Assessor;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.model.Actor;
import org.concerted.core.model.Distribution;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.PartnerDimension;
import org.concerted.core.model.Rating;
import org.concerted.core.model.Span;
import org.concerted.core.model.Survey;
import org.concerted.core.model.SurveyAnswer;

/**
 * Attacks the anonymity of ratings: someone who sees every view that they may see, and compares them, never tells fewer
 * than <i>k</i> raters from the rest.
 */
class DifferencingAttackProperties {
    private static final int LEAST = 5;
    private static final int ACTORS = 9;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Assessor ASSESSOR = Assessor.with(RuleSet.of(ViewsDiverge.STANDARD));

    @Property
    void othersNeverSeeARating(@ForAll("rated") Initiative initiative) {
        audiences().forEach(audience -> {
            Initiative seen = InitiativeDomain.INSTANCE.seenBy(initiative, TODAY, audience);
            Optional<Id<Actor>> self = audience.id().map(Id::of);
            assertThat(seen.ratings()).allMatch(r -> r.rater().equals(self));
            assertThat(seen.distributions())
                    .allMatch(d -> d.respondents() >= LEAST)
                    .allMatch(d -> d.rated().isEmpty() || d.rated().equals(self));
        });
    }

    /** What an actor sees of itself, taken from what it sees of all, leaves nobody or enough. */
    @Property
    void whatIsLeftOfAllWithoutOneIsNobodyOrEnough(@ForAll("rated") Initiative initiative) {
        for (Actor actor : initiative.actors()) {
            Initiative seen = InitiativeDomain.INSTANCE.seenBy(
                    initiative, TODAY, Audience.actor(actor.id().value()));
            for (Distribution own : seen.distributions()) {
                if (own.rated().isPresent()) {
                    Set<Id<Actor>> left = new HashSet<>();
                    initiative.ratings().stream()
                            .filter(r ->
                                    own.item().equals(item(r)) && !r.rated().equals(actor.id()) && !r.ofItself())
                            .forEach(r -> left.add(r.rater().orElseThrow()));
                    assertThat(left.isEmpty() || left.size() >= LEAST).isTrue();
                }
            }
        }
    }

    /** Two assessments of documents that differ by the answers of fewer than <i>k</i> are not compared on them. */
    @Property
    void aFewRespondentsMoreOrLessAreNotCompared(
            @ForAll("answers") List<Integer> answers, @ForAll @IntRange(min = 1, max = LEAST - 1) int more) {
        Snapshot few = table(answered(answers, 0));
        Snapshot many = table(answered(answers, more));
        assertThat(few.findings().isEmpty() && many.findings().isEmpty())
                .as("views are seen to diverge in one of them")
                .isFalse();
        assertThat(aboutAnswers(Comparison.of(few, many))).isEmpty();
        assertThat(Comparison.of(few, many).withheld()).isNotEmpty();
        assertThat(aboutAnswers(Comparison.of(many, few))).isEmpty();
    }

    /** What keeps them apart is the comparison: with a least difference of one they would be told. */
    @Property
    void withALeastDifferenceOfOneTheyWouldBeTold(@ForAll("answers") List<Integer> answers) {
        assertThat(aboutAnswers(
                        Comparison.of(careless(table(answered(answers, 0))), careless(table(answered(answers, 1))))))
                .isNotEmpty();
    }

    private static Snapshot careless(Snapshot snapshot) {
        return Snapshot.builder().from(snapshot).leastRespondents(1).build();
    }

    /** Where the initiative asks for more, fewer are not compared. */
    @Property
    void theInitiativesOwnLeastCounts(
            @ForAll("answers") List<Integer> answers, @ForAll @IntRange(min = 5, max = 7) int more) {
        Snapshot few = table(asking(8, answered(answers, 0)));
        Snapshot many = table(asking(8, answered(answers, more)));
        assertThat(aboutAnswers(Comparison.of(few, many))).isEmpty();
        assertThat(Comparison.of(few, many).withheld()).isNotEmpty();
        assertThat(aboutAnswers(Comparison.of(table(answered(answers, 0)), table(answered(answers, more)))))
                .isNotEmpty();
    }

    private static Initiative asking(int least, Initiative initiative) {
        return Initiative.builder().from(initiative).anonymityThreshold(least).build();
    }

    /** One respondent takes the place of another: as many, and still what changed is told of nobody. */
    @Property
    void oneRespondentInsteadOfAnotherIsNotCompared(
            @ForAll("few") List<Integer> answers, @ForAll @IntRange(min = 1, max = 4) int instead) {
        List<Integer> otherwise = new ArrayList<>(answers);
        otherwise.set(0, instead);
        Comparison comparison = Comparison.of(table(answered(answers, 0)), table(answered(otherwise, 0)));
        boolean before = apart(answers);
        boolean after = apart(otherwise);
        assertThat(comparison.appeared()).isEmpty();
        assertThat(comparison.settled()).isEmpty();
        assertThat(comparison.lostSight()).isEmpty();
        assertThat(comparison.stillThere()).hasSize(before && after ? 1 : 0);
        assertThat(comparison.withheld()).hasSize(before == after ? 0 : 1);
    }

    /** A quarter of the answers or more at each end. */
    private static boolean apart(List<Integer> answers) {
        return 4 * low(answers) >= answers.size() && 4 * high(answers) >= answers.size();
    }

    /** As few at one end as may just count. */
    @Provide
    Arbitrary<List<Integer>> few() {
        return Arbitraries.integers().between(1, 4).list().ofMinSize(8).ofMaxSize(12);
    }

    /** While a survey is open, nothing of it shows: so no view of an earlier day tells who answered since. */
    @Property
    void nothingShowsOfAnOpenSurvey(@ForAll("rated") Initiative initiative) {
        assertThat(ASSESSOR.view(initiative, LocalDate.of(2026, 1, 15), Audience.TABLE)
                        .assessment()
                        .coverage())
                .allMatch(c -> c.lookedAtNothing());
    }

    private static Snapshot table(Initiative initiative) {
        return ASSESSOR.view(initiative, TODAY, Audience.TABLE).snapshot();
    }

    private static List<Finding> aboutAnswers(Comparison comparison) {
        return Stream.of(comparison.appeared(), comparison.settled(), comparison.stillThere(), comparison.lostSight())
                .flatMap(List::stream)
                .toList();
    }

    private static long low(List<Integer> answers) {
        return answers.stream().filter(a -> a == 1 || a == 2).count();
    }

    private static long high(List<Integer> answers) {
        return answers.stream().filter(a -> a == 3 || a == 4).count();
    }

    /** Answers at both ends of the scale, and of some more respondents at the low end. */
    @Provide
    Arbitrary<List<Integer>> answers() {
        Arbitrary<List<Integer>> any =
                Arbitraries.integers().between(1, 4).list().ofMaxSize(3);
        return any.map(some -> {
            List<Integer> all = new ArrayList<>(List.of(1, 1, 1, 1, 4, 4, 4, 4));
            all.addAll(some);
            return all;
        });
    }

    private static Initiative answered(List<Integer> answers, int more) {
        Initiative.Builder builder = Initiative.builder().from(initiative(List.of()));
        for (int i = 0; i < answers.size() + more; i++) {
            builder.addSurveyAnswers(SurveyAnswer.builder()
                    .survey(Id.of("s"))
                    .person("p" + i)
                    .item("q")
                    .value(BigDecimal.valueOf(i < answers.size() ? answers.get(i) : i % 2 == 0 ? 1 : 4))
                    .build());
        }
        return builder.build();
    }

    private static Stream<Audience> audiences() {
        return Stream.concat(
                Stream.of(Audience.PUBLIC, Audience.TABLE, Audience.funder("a1"), Audience.body("none")),
                Stream.iterate(0, i -> i + 1).limit(ACTORS).map(i -> Audience.actor("a" + i)));
    }

    private static String item(Rating rating) {
        return rating.dimension().name().toLowerCase(Locale.ROOT);
    }

    @Provide
    Arbitrary<Initiative> rated() {
        Arbitrary<Rating> rating = Combinators.combine(
                        Arbitraries.integers().between(0, ACTORS - 1),
                        Arbitraries.integers().between(0, ACTORS - 1),
                        Arbitraries.of(PartnerDimension.RELIABILITY, PartnerDimension.OPENNESS),
                        Arbitraries.integers().between(1, 4))
                .as((rater, rated, dimension, value) -> Rating.builder()
                        .rater(Id.of("a" + rater))
                        .rated(Id.of("a" + rated))
                        .dimension(dimension)
                        .value(value)
                        .survey(Id.of("s"))
                        .build());
        return rating.list().ofMinSize(5).ofMaxSize(40).map(DifferencingAttackProperties::initiative);
    }

    private static Initiative initiative(List<Rating> ratings) {
        Initiative.Builder builder = Initiative.builder().id("x").name(Text.same("X"));
        for (int i = 0; i < ACTORS; i++) {
            builder.addActors(
                    Actor.builder().id(Id.of("a" + i)).name(Text.same("A" + i)).build());
        }
        builder.addSurveys(Survey.builder()
                .id(Id.of("s"))
                .name(Text.same("S"))
                .low(1)
                .high(4)
                .period(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .build());
        List<Rating> distinct = new ArrayList<>();
        Set<Id<Rating>> ids = new HashSet<>();
        ratings.stream().filter(r -> ids.add(r.id())).forEach(distinct::add);
        return builder.ratings(ImmutableList.copyOf(distinct)).build();
    }
}
