package org.concerted.coordination.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is not known is tried in every way, and each way of deciding is written out plainly for what is known. */
class ProposalProperties {
    private static final Voice NO_WITHOUT_OBJECTION = Voice.of(Support.NO, Objection.NONE, false);
    private static final Voice BLOCK = Voice.of(Support.NO, Objection.REASONED, true);

    @Provide
    Arbitrary<List<Voice>> voices() {
        Arbitrary<Voice> voice = Arbitraries.of(
                Voice.yes(),
                Voice.yes(),
                Voice.no(),
                NO_WITHOUT_OBJECTION,
                Voice.objecting(),
                BLOCK,
                Voice.aside(),
                Voice.away(),
                Voice.unknown());
        return Combinators.combine(
                        voice,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(0, 0, 0, 1))
                .as((v, weight, college, veto) -> {
                    Voice other = v.weighing(BigDecimal.valueOf(weight)).in(college);
                    return veto == 1 ? other.withVeto() : other;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void isCertainOnlyOfWhatEveryCompletionSays(
            @ForAll("voices") List<Voice> voices, @ForAll("quorums") BigDecimal quorum) {
        Proposal proposal = new Proposal(ImmutableList.copyOf(voices), quorum, Majority.TWO_THIRDS);
        for (VotingMode mode : VotingMode.values()) {
            Set<Boolean> said =
                    Lists.cartesianProduct(voices.stream()
                                    .map(ProposalProperties::completions)
                                    .toList())
                            .stream()
                            .map(known -> adopted(mode, known, quorum))
                            .collect(Collectors.toSet());
            Outcome.Answer expected = said.size() == 2
                    ? Outcome.Answer.OPEN
                    : said.contains(true) ? Outcome.Answer.ADOPTED : Outcome.Answer.NOT_ADOPTED;
            assertThat(proposal.under(mode).answer()).as("%s", mode).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<BigDecimal> quorums() {
        return Arbitraries.of("0", "0.5", "0.6", "1").map(BigDecimal::new);
    }

    private static List<Voice> completions(Voice voice) {
        if (voice.support() == Support.UNKNOWN) {
            return List.of(
                    with(voice, Voice.yes()),
                    with(voice, NO_WITHOUT_OBJECTION),
                    with(voice, Voice.objecting()),
                    with(voice, BLOCK),
                    with(voice, Voice.aside()),
                    with(voice, Voice.away()));
        }
        return voice.objection() == Objection.UNKNOWN
                ? List.of(with(voice, NO_WITHOUT_OBJECTION), with(voice, Voice.objecting()))
                : List.of(voice);
    }

    private static Voice with(Voice old, Voice other) {
        return new Voice(other.support(), other.objection(), other.block(), old.weight(), old.college(), old.veto());
    }

    private static boolean adopted(VotingMode mode, List<Voice> voices, BigDecimal quorum) {
        long there = voices.stream().filter(v -> v.support() != Support.AWAY).count();
        if (there < quorum.doubleValue() * voices.size()) {
            return false;
        }
        boolean vetoed = voices.stream().anyMatch(v -> v.veto() && v.support() == Support.NO);
        List<Voice> yes = new ArrayList<>(voices);
        yes.removeIf(v -> v.support() != Support.YES);
        List<Voice> no = new ArrayList<>(voices);
        no.removeIf(v -> v.support() != Support.NO);
        return switch (mode) {
            case UNANIMITY -> yes.size() == voices.size();
            case CONSENSUS -> no.isEmpty();
            case CONSENT -> voices.stream().noneMatch(v -> v.objection() == Objection.REASONED);
            case SIMPLE_MAJORITY -> !vetoed && yes.size() > no.size();
            case QUALIFIED_MAJORITY -> !vetoed && !yes.isEmpty() && yes.size() >= 2 * no.size();
            case WEIGHTED_MAJORITY -> !vetoed && weight(yes) > weight(no);
            case DOUBLE_MAJORITY ->
                !vetoed
                        && voices.stream()
                                .map(v -> v.college().orElseThrow())
                                .distinct()
                                .allMatch(c -> in(c, yes) > in(c, no));
        };
    }

    private static int weight(List<Voice> voices) {
        return voices.stream().mapToInt(v -> v.weight().intValue()).sum();
    }

    private static long in(String college, List<Voice> voices) {
        return voices.stream()
                .filter(v -> v.college().orElseThrow().equals(college))
                .count();
    }
}
