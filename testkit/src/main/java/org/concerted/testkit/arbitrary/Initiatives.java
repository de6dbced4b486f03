package org.concerted.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concerted.core.ConcertedException;
import org.concerted.core.assess.Change;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.testkit.vary.Forgetting;
import org.concerted.testkit.vary.Forgotten;
import org.concerted.testkit.vary.Inventor;
import org.concerted.testkit.vary.Plan;
import org.concerted.testkit.vary.Pool;
import org.concerted.testkit.vary.Smaller;
import org.concerted.testkit.vary.Story;

/** Arbitraries of initiatives, of nouns, and of what can happen to initiatives. They shrink by leaving things out. */
public final class Initiatives {
    private static final int ATTEMPTS = 20;

    private Initiatives() {}

    /** Initiatives with a little of everything. */
    public static Arbitrary<Initiative> any() {
        return of(Plan.standard());
    }

    /** Initiatives as planned. */
    public static Arbitrary<Initiative> of(Plan plan) {
        return shrinking(random -> Inventor.of(random, plan).initiative(), Smaller::than, Smaller::size);
    }

    /** Nouns of one type, alone: what they point at is named and nowhere. */
    public static <N extends Noun<N>> Arbitrary<N> nouns(NounType<N> type) {
        Pool pool = Pool.ofEach(3);
        return Arbitraries.randomValue(random -> Inventor.of(random, Plan.standard())
                        .noun(type, Id.of(type.kind() + "-" + (1 + random.nextInt(3))), pool))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** Edits that one initiative allows. */
    public static Arbitrary<Edits> edits(Initiative initiative, Plan plan) {
        return shrinking(
                random -> Inventor.of(random, plan).edits(initiative),
                edits -> fewer(edits).filter(left -> applies(initiative, left)),
                edits -> edits.edits().size());
    }

    /** Initiatives and up to so many changes to each. */
    public static Arbitrary<Story<Initiative>> stories(Plan plan, int changes) {
        return shrinking(
                random -> story(Inventor.of(random, plan), plan, 1 + random.nextInt(changes)),
                Initiatives::simpler,
                story -> Smaller.size(story.document())
                        + story.changes().stream()
                                .mapToInt(change ->
                                        1000 * ((Edits) change).edits().size())
                                .sum());
    }

    /** Initiatives and one way of forgetting something in each. */
    public static Arbitrary<Forgotten<Initiative>> forgotten(Plan plan) {
        return forgotten(plan, name -> true);
    }

    /**
     * Initiatives and one way of forgetting something in each.
     *
     * @param names what may be forgotten, as {@link Forgetting#of(Initiative, java.time.LocalDate, Predicate)} names it
     */
    public static Arbitrary<Forgotten<Initiative>> forgotten(Plan plan, Predicate<String> names) {
        return shrinking(
                random -> forgotten(random, plan, names),
                pair -> Smaller.than(pair.whole())
                        .flatMap(smaller -> Forgetting.named(smaller, plan.asOf(), pair.what()).stream()),
                pair -> Smaller.size(pair.whole()));
    }

    private static Forgotten<Initiative> forgotten(Random random, Plan plan, Predicate<String> names) {
        Inventor inventor = Inventor.of(random, plan);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Forgotten<Initiative>> found = Forgetting.one(inventor.initiative(), plan.asOf(), random, names);
            if (found.isPresent()) {
                return found.get();
            }
        }
        Initiative initiative = inventor.initiative();
        return new Forgotten<>(initiative, plan.asOf(), "nothing", initiative);
    }

    private static Story<Initiative> story(Inventor inventor, Plan plan, int count) {
        Initiative document = inventor.initiative();
        ImmutableList.Builder<Change<Initiative>> changes = ImmutableList.builder();
        Initiative now = document;
        for (int i = 0; i < count; i++) {
            Edits edits = inventor.edits(now);
            changes.add(edits);
            now = edits.applyTo(now);
        }
        return new Story<>(document, plan.asOf(), changes.build());
    }

    private static Stream<Story<Initiative>> simpler(Story<Initiative> story) {
        Stream<Story<Initiative>> shorter = without(story.changes()).map(c -> with(story, story.document(), c));
        Stream<Story<Initiative>> lighter = Stream.iterate(
                        0, i -> i < story.changes().size(), i -> i + 1)
                .flatMap(i -> fewer((Edits) story.changes().get(i))
                        .map(edits -> with(story, story.document(), replaced(story.changes(), i, edits))));
        Stream<Story<Initiative>> smaller =
                Smaller.than(story.document()).map(document -> with(story, document, story.changes()));
        return Stream.of(shorter, lighter, smaller).flatMap(each -> each).filter(Initiatives::holds);
    }

    private static Story<Initiative> with(
            Story<Initiative> story, Initiative document, ImmutableList<Change<Initiative>> changes) {
        return new Story<>(document, story.asOf(), changes);
    }

    private static <T> ImmutableList<T> replaced(ImmutableList<T> all, int at, T by) {
        return ImmutableList.<T>builder()
                .addAll(all.subList(0, at))
                .add(by)
                .addAll(all.subList(at + 1, all.size()))
                .build();
    }

    private static Stream<Edits> fewer(Edits edits) {
        return edits.edits().size() < 2
                ? Stream.empty()
                : without(edits.edits()).map(Edits::new);
    }

    private static <T> Stream<ImmutableList<T>> without(ImmutableList<T> all) {
        return all.stream()
                .map(gone -> ImmutableList.copyOf(
                        all.stream().filter(each -> each != gone).collect(Collectors.toList())));
    }

    private static boolean holds(Story<Initiative> story) {
        Initiative now = story.document();
        for (Change<Initiative> change : story.changes()) {
            if (!applies(now, change)) {
                return false;
            }
            now = change.applyTo(now);
        }
        return true;
    }

    private static boolean applies(Initiative initiative, Change<Initiative> change) {
        try {
            change.applyTo(initiative);
            return true;
        } catch (ConcertedException e) {
            return false;
        }
    }

    private static <T> Arbitrary<T> shrinking(
            Function<Random, T> make, Function<T, Stream<T>> smaller, Function<T, Integer> size) {
        return Arbitraries.fromGenerator(random -> new Made<>(make.apply(random), smaller, size));
    }
}
