package org.concerted.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.concerted.core.Text;

/** Every id is found and no other, whatever collides. */
class IdTableProperties {
    @Property(tries = 200)
    void findsWhatIsThereAndNothingElse(@ForAll("ids") Set<String> there, @ForAll("ids") Set<String> asked) {
        ImmutableList<String> ordered = ImmutableList.copyOf(new TreeSet<>(there));
        IdTable<Actor> table = new IdTable<>(ordered.stream()
                .map(id -> Actor.builder().id(Id.of(id)).name(Text.same("A")).build())
                .collect(ImmutableList.toImmutableList()));
        ordered.forEach(id -> assertThat(table.find(id)).isEqualTo(ordered.indexOf(id)));
        asked.forEach(id -> assertThat(table.find(id)).isEqualTo(ordered.indexOf(id)));
    }

    /** Ids of 8 pairs, each "Aa" or "BB", all have the same hash code; others do not. */
    @Provide
    Arbitrary<Set<String>> ids() {
        Arbitrary<String> colliding =
                Arbitraries.of("Aa", "BB").list().ofSize(8).map(pairs -> String.join("", pairs));
        Arbitrary<String> ordinary =
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(3, colliding), Tuple.of(1, ordinary))
                .set()
                .ofMaxSize(150);
    }
}
