package org.concerted.coordination.conditional;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.concerted.core.assess.Subjects;
import org.concerted.core.dossier.CommitmentDossier;
import org.concerted.core.dossier.InitiativeDomain;
import org.concerted.core.dossier.Kinds;
import org.concerted.core.model.Commitment;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/**
 * Which commitments of an initiative start by themselves, which would hold if all moved together, and what keeps back the
 * others, by ids. Only what the parties gave counts, unless reported commitments are asked for; those are then named in
 * {@link #reported}, for each organisation to confirm. What was withdrawn does not count from that day on, what was kept always does;
 * a commitment whose period is over counts until it is withdrawn.
 *
 * <p>Hours and money of a commitment count towards the total that it asks for; in "at least so many others" it does not
 * count itself. What had to be met by a day that went by is settled by what was guaranteed on that day; each such day is
 * gone through once. Amounts with more
 * than six decimals are taken for unknown. It is computed from what is on record: a list that is not complete may hold
 * back more. Immutable.
 */
public final class CommitmentPicture {
    private final Pledged pledged;
    private final LocalDate asOf;
    private final FixedPoints points;
    private final ImmutableMap<Integer, Ground> grounds;

    private CommitmentPicture(Pledged pledged, LocalDate asOf) {
        this.pledged = pledged;
        this.asOf = asOf;
        Statement.Stated stated = Statement.of(pledged, asOf);
        points = stated.system().solve();
        grounds = ImmutableMap.copyOf(stated.grounds());
    }

    /**
     * The picture of an initiative as it was known on a day. What leaves for people or files is made from what the
     * audience may see: {@code view.seen()}.
     *
     * @param reported whether commitments that others reported count too
     */
    public static CommitmentPicture of(Initiative initiative, LocalDate asOf, boolean reported) {
        return of(InitiativeDomain.INSTANCE.index(initiative, asOf).subjects(Kinds.COMMITMENT), asOf, reported);
    }

    /** The same, inside an assessment: for measures that look at commitments. */
    public static CommitmentPicture of(Subjects<CommitmentDossier> commitments, LocalDate asOf, boolean reported) {
        return new CommitmentPicture(Pledged.of(commitments, reported), asOf);
    }

    /** Whether a commitment starts without anybody moving first, whatever is unknown; false where it does not count. */
    public boolean starts(Id<Commitment> commitment) {
        return find(commitment).filter(i -> points.guaranteed(i) == Known.YES).isPresent();
    }

    /** The same where something unknown may decide; no where it does not count. */
    public Known startsByItself(Id<Commitment> commitment) {
        return find(commitment).map(points::guaranteed).orElse(Known.NO);
    }

    /** Whether a commitment lies in the assurance gap; it does not where it does not count. */
    public Known gap(Id<Commitment> commitment) {
        return find(commitment).map(this::gap).orElse(Known.NO);
    }

    private Known gap(int i) {
        if (points.guaranteed(i) == Known.YES || points.together(i) == Known.NO) {
            return Known.NO;
        }
        return points.guaranteed(i) == Known.NO && points.together(i) == Known.YES ? Known.YES : Known.UNKNOWN;
    }

    private Optional<Integer> find(Id<Commitment> commitment) {
        return Optional.ofNullable(pledged.byId().get(commitment)).filter(pledged::counts);
    }

    /**
     * What would hold without these, their parties having withdrawn them: withdrawal is always possible. Compare with this
     * one for what else would no longer hold.
     */
    public CommitmentPicture without(Set<Id<Commitment>> withdrawn) {
        return new CommitmentPicture(pledged.without(withdrawn), asOf);
    }

    /** Those that start without anybody moving first. */
    public ImmutableSortedSet<Id<Commitment>> guaranteed() {
        return those(i -> points.guaranteed(i) == Known.YES);
    }

    /** Those that hold if all move together. */
    public ImmutableSortedSet<Id<Commitment>> together() {
        return those(i -> points.together(i) == Known.YES);
    }

    /** The assurance gap: those that hold if all move together, and do not start by themselves. */
    public ImmutableSortedSet<Id<Commitment>> gap() {
        return those(i -> gap(i) == Known.YES);
    }

    /** Those of which something unknown decides whether they start by themselves. */
    public ImmutableSortedSet<Id<Commitment>> perhapsGuaranteed() {
        return those(i -> points.guaranteed(i) == Known.UNKNOWN);
    }

    /** Those that hold if all move together, and of which something unknown decides whether they start by themselves. */
    public ImmutableSortedSet<Id<Commitment>> perhapsGap() {
        return those(i -> points.together(i) == Known.YES && points.guaranteed(i) == Known.UNKNOWN);
    }

    /** Those that cannot hold, even if all moved together, each with an irreducible reason. */
    public ImmutableSortedMap<Id<Commitment>, Because> blocked() {
        return explained(Known.NO);
    }

    /** Those of which something unknown decides whether they hold if all move together, each with what it waits for. */
    public ImmutableSortedMap<Id<Commitment>, Because> undecided() {
        return explained(Known.UNKNOWN);
    }

    /** What is unknown behind a commitment, through others too; empty where it is not known to hang on anything. */
    public ImmutableSortedSet<Ground> unknownBehind(Id<Commitment> commitment) {
        return find(commitment)
                .filter(i -> points.together(i) == Known.UNKNOWN)
                .map(i -> grounds(points.unknownBehind(i)))
                .orElse(ImmutableSortedSet.of());
    }

    /** What is unknown, and may decide whether a commitment starts by itself; empty where nothing is. */
    ImmutableSortedSet<Ground> unknownToStart(Id<Commitment> commitment) {
        return find(commitment)
                .filter(i -> points.guaranteed(i) == Known.UNKNOWN)
                .map(i -> grounds(points.unknownToStart(i)))
                .orElse(ImmutableSortedSet.of());
    }

    /** The reported ones that were counted, as was asked: they bind nobody until their organisations confirm them. */
    public ImmutableSortedSet<Id<Commitment>> reported() {
        return those(i -> !pledged.get(i).provenance().binds());
    }

    /** What a commitment waits for that does not start by itself; absent where it does, or does not count. */
    public Optional<Because> waitsFor(Id<Commitment> commitment) {
        return find(commitment).filter(i -> points.guaranteed(i) != Known.YES).map(i -> because(points.waitsFor(i)));
    }

    /**
     * The commitment that, given without its condition, would let the most others start; absent where all start by
     * themselves, or where there are more than {@link Tipping#ALL_UP_TO} and so candidates are to be named.
     */
    public Optional<Tip> tip() {
        return pledged.size() > Tipping.ALL_UP_TO
                ? Optional.empty()
                : tip(points.tipping(ImmutableIntArray.copyOf(
                        IntStream.range(0, pledged.size()).filter(pledged::counts))));
    }

    /** The same among these. */
    public Optional<Tip> tip(Iterable<Id<Commitment>> candidates) {
        ImmutableIntArray.Builder found = ImmutableIntArray.builder();
        for (Id<Commitment> candidate : candidates) {
            Optional.ofNullable(pledged.byId().get(candidate))
                    .filter(pledged::counts)
                    .ifPresent(found::add);
        }
        return tip(points.tipping(found.build()));
    }

    private Optional<Tip> tip(Tipping tipping) {
        return tipping.commitment().isPresent()
                ? Optional.of(new Tip(
                        pledged.get(tipping.commitment().getAsInt()).id(), tipping.others(), tipping.candidates()))
                : Optional.empty();
    }

    private ImmutableSortedMap<Id<Commitment>, Because> explained(Known together) {
        ImmutableSortedMap.Builder<Id<Commitment>, Because> result = ImmutableSortedMap.naturalOrder();
        points.forEachReason(reason -> {
            int i = reason.commitment();
            if (pledged.counts(i) && points.together(i) == together) {
                result.put(pledged.get(i).id(), because(reason));
            }
        });
        return result.buildOrThrow();
    }

    private Because because(Reason reason) {
        return new Because(
                reason.commitments().stream()
                        .mapToObj(i -> pledged.get(i).id())
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())),
                grounds(reason.facts()),
                reason.smallest());
    }

    private ImmutableSortedSet<Ground> grounds(ImmutableIntArray facts) {
        return facts.stream()
                .mapToObj(fact -> Objects.requireNonNull(grounds.get(fact), "every fact has a ground"))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private ImmutableSortedSet<Id<Commitment>> those(IntPredicate test) {
        return IntStream.range(0, pledged.size())
                .filter(i -> pledged.counts(i) && test.test(i))
                .mapToObj(i -> pledged.get(i).id())
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Why a commitment does not hold.
     *
     * @param commitments those that it waits for
     * @param grounds what else it waits for, or what is unknown
     * @param smallest whether it is proven that no other reason has fewer parts; no part of any can be dropped
     */
    public record Because(
            ImmutableSortedSet<Id<Commitment>> commitments, ImmutableSortedSet<Ground> grounds, boolean smallest) {}

    /**
     * The commitment that would let the most others start.
     *
     * @param commitment the commitment, if its party gave it without its condition
     * @param others how many others would start with it
     * @param candidates how many were tried
     */
    public record Tip(Id<Commitment> commitment, int others, int candidates) {}
}
