package org.concerted.testkit.vary;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.concerted.core.dossier.Edit;
import org.concerted.core.dossier.Edits;
import org.concerted.core.model.Initiative;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;

/** What could be left out of an initiative to find the smallest that still shows a fault. */
public final class Smaller {
    private Smaller() {}

    /**
     * Initiatives with less in them, the largest steps first: without a whole list, without one noun, without one
     * attribute, without what is said of completeness. Made as they are asked for.
     */
    public static Stream<Initiative> than(Initiative initiative) {
        return Stream.of(lists(initiative), nouns(initiative), declarations(initiative), attributes(initiative))
                .flatMap(each -> each);
    }

    /** How much there is: the size by which initiatives are compared. */
    public static int size(Initiative initiative) {
        int size = initiative.completeness().size();
        for (NounType<?> type : NounTypes.all()) {
            size += size(initiative, type);
        }
        return size + optionals(initiative, Initiative.class);
    }

    private static <N extends Noun<N>> int size(Initiative initiative, NounType<N> type) {
        int size = 0;
        for (N noun : type.in(initiative)) {
            size += 50 + optionals(noun, Inventor.interfaceOf(type));
        }
        return size;
    }

    private static int optionals(Object value, Class<?> type) {
        int size = 0;
        for (Attribute attribute : Shape.of(type).attributes()) {
            if (attribute.raw() == Optional.class && ((Optional<?>) attribute.get(value)).isPresent()) {
                size++;
            }
        }
        return size;
    }

    private static Stream<Initiative> lists(Initiative initiative) {
        return NounTypes.all().stream()
                .filter(type -> type.in(initiative).size() > 1)
                .map(type -> removals(initiative, type).applyTo(initiative));
    }

    private static Stream<Initiative> nouns(Initiative initiative) {
        return NounTypes.all().stream()
                .flatMap(type -> removals(initiative, type).edits().stream())
                .map(removal -> new Edits(ImmutableList.of(removal)).applyTo(initiative));
    }

    private static <N extends Noun<N>> Edits removals(Initiative initiative, NounType<N> type) {
        return new Edits(type.in(initiative).stream()
                .map(noun -> (Edit) new Edit.Remove(type.ref(noun.id())))
                .collect(toImmutableList()));
    }

    private static Stream<Initiative> declarations(Initiative initiative) {
        return initiative.completeness().isEmpty()
                ? Stream.empty()
                : Stream.of(Initiative.builder()
                        .from(initiative)
                        .completeness(ImmutableMap.of())
                        .build());
    }

    private static Stream<Initiative> attributes(Initiative initiative) {
        return Stream.concat(
                present(initiative, Initiative.class).map(Initiative.class::cast),
                NounTypes.all().stream().flatMap(type -> attributes(initiative, type)));
    }

    @SuppressWarnings("unchecked") // built by the noun's own builder
    private static <N extends Noun<N>> Stream<Initiative> attributes(Initiative initiative, NounType<N> type) {
        return type.in(initiative).stream()
                .flatMap(noun -> present(noun, Inventor.interfaceOf(type))
                        .map(left -> Edits.put(type, (N) left).applyTo(initiative)));
    }

    private static Stream<Object> present(Object value, Class<?> type) {
        return Shape.of(type).attributes().stream()
                .filter(a -> a.raw() == Optional.class && ((Optional<?>) a.get(value)).isPresent())
                .flatMap(a -> Forgetting.without(value, type, a));
    }
}
