package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.concerted.core.Text;

class InitiativeProperties {
    @Property
    void theOrderInWhichNounsAreGivenDoesNotMatter(
            @ForAll @UniqueElements @Size(max = 40)
                    List<@AlphaChars @NumericChars @StringLength(min = 1, max = 3) String> ids,
            @ForAll Random random) {
        List<Actor> actors = new ArrayList<>(ids.stream()
                .map(id -> Actor.builder().id(Id.of(id)).name(Text.same(id)).build())
                .toList());
        Initiative one = initiative(actors);
        Collections.shuffle(actors, random);
        Initiative other = initiative(actors);
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.actors()).isSortedAccordingTo(java.util.Comparator.comparing(Actor::id));
        for (Actor actor : actors) {
            assertThat(one.registry().find(Actor.TYPE, actor.id())).contains(actor);
        }
    }

    @Property
    void handlesGiveBackSlotAndPosition(
            @ForAll @IntRange(max = 63) int slot, @ForAll @IntRange(max = 33_554_431) int position) {
        int handle = Handle.of(slot, position);
        assertThat(handle).isNotNegative();
        assertThat(Handle.slot(handle)).isEqualTo(slot);
        assertThat(Handle.position(handle)).isEqualTo(position);
    }

    @Property
    void naturalIdsAreValidWhateverTheyAreMadeOf(
            @ForAll @Size(min = 1, max = 6) List<@StringLength(min = 1, max = 150) String> parts) {
        Natural natural = Natural.of("x");
        parts.forEach(part -> natural.and("@", part));
        assertThat(natural.<Actor>id().value()).hasSizeBetween(1, 200);
    }

    private static Initiative initiative(List<Actor> actors) {
        return Initiative.builder().id("i").name(Text.same("I")).actors(actors).build();
    }
}
