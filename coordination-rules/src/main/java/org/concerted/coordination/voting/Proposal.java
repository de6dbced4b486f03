package org.concerted.coordination.voting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;

/**
 * A proposal and the voices of everyone who may vote on it. Says what the same voices would adopt under each way of
 * deciding; where some are not known, only what they could not change.
 *
 * @param voices everyone who may vote, those away included
 * @param quorum share of them that has to be there, from 0 to 1
 * @param qualified share of votes cast that a qualified majority takes, from 0 to 1
 */
public record Proposal(ImmutableList<Voice> voices, BigDecimal quorum, Majority qualified) {
    /** Refuses a quorum outside 0 to 1. */
    public Proposal {
        if (quorum.signum() < 0 || quorum.compareTo(BigDecimal.ONE) > 0) {
            throw ConcertedException.at(
                    "quorum", quorum.toString(), Text.of("une part de 0 à 1", "a share from 0 to 1"));
        }
    }

    /** Without quorum, and with two thirds for a qualified majority. */
    public static Proposal of(Voice... voices) {
        return new Proposal(ImmutableList.copyOf(voices), BigDecimal.ZERO, Majority.TWO_THIRDS);
    }

    /** What each way of deciding makes of it. */
    public ImmutableMap<VotingMode, Outcome> outcomes() {
        return Maps.toMap(Arrays.asList(VotingMode.values()), this::under);
    }

    /** What one way of deciding makes of it. */
    public Outcome under(VotingMode mode) {
        long there = count(v -> v.support() != Support.AWAY && v.support() != Support.UNKNOWN);
        long perhaps = count(v -> v.support() == Support.UNKNOWN);
        BigDecimal needed = quorum.multiply(BigDecimal.valueOf(voices.size()));
        if (BigDecimal.valueOf(there + perhaps).compareTo(needed) < 0) {
            return outcome(Outcome.Answer.NOT_ADOPTED, Outcome.Reason.NO_QUORUM, v -> v.support() == Support.AWAY);
        }
        Outcome outcome = veto(mode).orElseGet(() -> decided(mode));
        return outcome.answer() == Outcome.Answer.ADOPTED
                        && BigDecimal.valueOf(there).compareTo(needed) < 0
                ? open()
                : outcome;
    }

    private Outcome decided(VotingMode mode) {
        return switch (mode) {
            case UNANIMITY ->
                voiced(
                        Outcome.Reason.NOT_SUPPORTED,
                        v -> v.support() != Support.YES && v.support() != Support.UNKNOWN,
                        v -> v.support() == Support.UNKNOWN);
            case CONSENSUS ->
                count(Voice::block) > 0
                        ? outcome(Outcome.Answer.NOT_ADOPTED, Outcome.Reason.BLOCKED, Voice::block)
                        : voiced(
                                Outcome.Reason.NOT_SUPPORTED,
                                v -> v.support() == Support.NO,
                                v -> v.support() == Support.UNKNOWN);
            case CONSENT ->
                voiced(
                        Outcome.Reason.OBJECTION,
                        v -> v.objection() == Objection.REASONED,
                        v -> v.objection() == Objection.UNKNOWN);
            case SIMPLE_MAJORITY -> majority(v -> BigDecimal.ONE, Majority.HALF, voices);
            case QUALIFIED_MAJORITY -> majority(v -> BigDecimal.ONE, qualified, voices);
            case WEIGHTED_MAJORITY -> majority(Voice::weight, Majority.HALF, voices);
            case DOUBLE_MAJORITY -> colleges();
        };
    }

    /** A veto counts where a majority could overrule it; elsewhere opposing is enough. */
    private Optional<Outcome> veto(VotingMode mode) {
        boolean counted = mode.compareTo(VotingMode.SIMPLE_MAJORITY) >= 0;
        Predicate<Voice> opposed = v -> v.veto() && v.support() == Support.NO;
        if (!counted || count(v -> v.veto() && (v.support() == Support.NO || v.support() == Support.UNKNOWN)) == 0) {
            return Optional.empty();
        }
        if (count(opposed) > 0) {
            return Optional.of(outcome(Outcome.Answer.NOT_ADOPTED, Outcome.Reason.VETO, opposed));
        }
        Outcome outcome = decided(mode);
        return Optional.of(outcome.answer() == Outcome.Answer.ADOPTED ? open() : outcome);
    }

    /** Adopted unless some voice stands in the way; open where one may. */
    private Outcome voiced(Outcome.Reason reason, Predicate<Voice> against, Predicate<Voice> perhaps) {
        if (count(against) > 0) {
            return outcome(Outcome.Answer.NOT_ADOPTED, reason, against);
        }
        return count(perhaps) > 0 ? outcome(Outcome.Answer.OPEN, Outcome.Reason.UNKNOWN_VOICES, perhaps) : carried();
    }

    private Outcome colleges() {
        TreeSet<String> names = new TreeSet<>();
        voices.forEach(v -> names.add(v.college().orElse("")));
        Outcome whole = carried();
        for (String name : names) {
            Outcome one = majority(
                    v -> BigDecimal.ONE,
                    Majority.HALF,
                    voices.stream()
                            .filter(v -> v.college().orElse("").equals(name))
                            .toList());
            if (one.answer() == Outcome.Answer.NOT_ADOPTED) {
                return outcome(
                        Outcome.Answer.NOT_ADOPTED,
                        names.size() > 1 ? Outcome.Reason.COLLEGE : one.reason(),
                        v -> v.college().orElse("").equals(name));
            }
            whole = one.answer() == Outcome.Answer.OPEN ? one : whole;
        }
        return whole;
    }

    /** Those not known could all support it, or all oppose it. */
    private Outcome majority(Function<Voice, BigDecimal> weight, Majority share, Iterable<Voice> among) {
        BigDecimal yes = sum(weight, among, Support.YES);
        BigDecimal no = sum(weight, among, Support.NO);
        BigDecimal unknown = sum(weight, among, Support.UNKNOWN);
        if (share.carried(yes, yes.add(no).add(unknown))) {
            return carried();
        }
        return share.carried(yes.add(unknown), yes.add(no).add(unknown))
                ? open()
                : outcome(Outcome.Answer.NOT_ADOPTED, Outcome.Reason.TOO_FEW_VOTES, v -> v.support() == Support.NO);
    }

    private static BigDecimal sum(Function<Voice, BigDecimal> weight, Iterable<Voice> among, Support support) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Voice voice : among) {
            sum = voice.support() == support ? sum.add(weight.apply(voice)) : sum;
        }
        return sum;
    }

    private Outcome carried() {
        return outcome(Outcome.Answer.ADOPTED, Outcome.Reason.CARRIED, v -> v.support() == Support.YES);
    }

    private Outcome open() {
        return outcome(Outcome.Answer.OPEN, Outcome.Reason.UNKNOWN_VOICES, v -> v.support() == Support.UNKNOWN);
    }

    private Outcome outcome(Outcome.Answer answer, Outcome.Reason reason, Predicate<Voice> about) {
        ImmutableIntArray.Builder places = ImmutableIntArray.builder();
        for (int i = 0; i < voices.size(); i++) {
            if (about.test(voices.get(i))) {
                places.add(i);
            }
        }
        return new Outcome(answer, reason, places.build());
    }

    private long count(Predicate<Voice> which) {
        return voices.stream().filter(which).count();
    }
}
