package org.concerted.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concerted.core.ConcertedException;
import org.concerted.core.Text;
import org.concerted.core.assess.Index;
import org.concerted.core.model.Action;
import org.concerted.core.model.Id;
import org.concerted.core.model.Initiative;

/** What comes before itself is refused, whether it is written so or becomes so by edits. */
class CirclesProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    @Property
    void refusedExactlyWhereSomeWayLeadsBack(
            @ForAll @IntRange(min = 1, max = 7) int size, @ForAll @IntRange(max = 9) int links, @ForAll long seed) {
        boolean[][] after = links(size, links, new Random(seed));
        List<Action> actions = actions(after);
        ConcertedException whole = catchThrowableOfType(ConcertedException.class, () -> document(actions));
        assertThat(whole != null).isEqualTo(leadsBack(after));

        Index<Initiative> index = InitiativeDomain.INSTANCE.index(document(actions(new boolean[size][size])), DAY);
        ConcertedException steps = null;
        for (Action action : actions) {
            try {
                index = InitiativeDomain.INSTANCE
                        .after(index, Edits.put(Action.TYPE, action))
                        .after();
            } catch (ConcertedException e) {
                steps = e;
                break;
            }
        }
        assertThat(steps != null).isEqualTo(whole != null);
    }

    /** Removing one takes it out of all that come after it, whatever else goes with it. */
    @Property
    void removingLeavesTheOthersAsTheyWere(
            @ForAll @IntRange(min = 2, max = 7) int size, @ForAll @IntRange(max = 9) int links, @ForAll long seed) {
        Random random = new Random(seed);
        boolean[][] after = links(size, links, random);
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                after[i][j] = false;
            }
        }
        Initiative document = document(actions(after));
        Edits two = Edits.remove(Action.TYPE.ref(id(random.nextInt(size))))
                .then(Edits.remove(Action.TYPE.ref(id(random.nextInt(size)))));
        Index<Initiative> index = InitiativeDomain.INSTANCE
                .after(InitiativeDomain.INSTANCE.index(document, DAY), two)
                .after();
        assertThat(index.known()).isEqualTo(two.applyTo(document));
    }

    private static boolean[][] links(int size, int links, Random random) {
        boolean[][] after = new boolean[size][size];
        for (int i = 0; i < links; i++) {
            after[random.nextInt(size)][random.nextInt(size)] = true;
        }
        return after;
    }

    private static List<Action> actions(boolean[][] after) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            Action.Builder action = Action.builder().id(id(i)).name(Text.same("a" + i));
            for (int j = 0; j < after.length; j++) {
                if (after[i][j]) {
                    action.addAfter(id(j));
                }
            }
            actions.add(action.build());
        }
        return actions;
    }

    private static Id<Action> id(int number) {
        return Id.of("a" + number);
    }

    private static Initiative document(List<Action> actions) {
        return Initiative.builder()
                .id("i")
                .name(Text.same("i"))
                .addAllActions(actions)
                .build();
    }

    /** Takes away whatever waits for nothing, until nothing more can be taken: what is left goes round. */
    private static boolean leadsBack(boolean[][] after) {
        boolean[] gone = new boolean[after.length];
        for (int round = 0; round < after.length; round++) {
            for (int i = 0; i < after.length; i++) {
                int each = i;
                gone[i] |= IntStream.range(0, after.length).noneMatch(j -> after[each][j] && !gone[j]);
            }
        }
        return IntStream.range(0, after.length).anyMatch(i -> !gone[i]);
    }
}
