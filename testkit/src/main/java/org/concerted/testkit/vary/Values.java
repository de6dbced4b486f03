package org.concerted.testkit.vary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Hours;
import org.concerted.core.model.Id;
import org.concerted.core.model.Money;
import org.concerted.core.model.NounType;
import org.jspecify.annotations.Nullable;

/** Makes values of any type that nouns are made of. Null stands for what cannot be made from what there is to point at. */
final class Values {
    private static final int ATTEMPTS = 20;
    /** After so many attempts it may be another attribute than the one blamed that stands in the way. */
    private static final int PATIENCE = 4;

    private static final int DEEPEST = 3;
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "logement",
            "accueil des familles",
            "l'île d'Orléans",
            "école-quartier",
            "santé & sécurité",
            "{subject}",
            "\"guillemets\" \\ et <balises>",
            "« suite donnée »",
            "naïve œuvre",
            "数据",
            "housing",
            "shared table",
            "last mile",
            "O'Neill's plan",
            "a",
            "two\nlines");
    private static final ImmutableList<String> CODES =
            ImmutableList.of("a", "b-2", "v1", "v2", "2024", "NEQ 1142", "qc", "https://example.org/x?y=1&z=é");
    /** The kinds that an attribute of any kind may hold, where its value refuses others. */
    private static final ImmutableMap<String, ImmutableList<String>> KINDS = ImmutableMap.of(
            "endorsed", ImmutableList.of("vision", "issue", "objective", "strategy"),
            "source", ImmutableList.of("action", "factor", "objective", "indicator", "practice-change"),
            "target", ImmutableList.of("action", "factor", "objective", "indicator", "practice-change"));

    private static final ImmutableMap<String, Integer> LEAST = ImmutableMap.of("anonymityThreshold", 5);

    private final Random random;
    private final Plan plan;
    private final Pool pool;

    Values(Random random, Plan plan, Pool pool) {
        this.random = random;
        this.plan = plan;
        this.pool = pool;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Makes a value with a builder; what it refuses is left out or made again. */
    @Nullable
    Object shaped(Class<?> type, Map<String, ?> fixed, int depth) {
        Shape shape = Shape.of(type);
        Map<String, Object> values = new HashMap<>(fixed);
        for (Attribute attribute : shape.attributes()) {
            if (!fixed.containsKey(attribute.name())
                    && !(attribute.optional() && !chance(presence(attribute)))
                    && !make(attribute, values, depth)) {
                return null;
            }
        }
        return repaired(shape, values, fixed, depth);
    }

    /** Makes some attributes of a value again. */
    @Nullable
    Object changed(Class<?> type, Object value, Map<String, ?> fixed, int changes) {
        Shape shape = Shape.of(type);
        Map<String, Object> values = shape.take(value);
        values.putAll(fixed);
        for (int i = 0; i < changes; i++) {
            Attribute attribute = one(shape.attributes());
            if (!fixed.containsKey(attribute.name())) {
                if (attribute.optional() && chance(0.3)) {
                    values.remove(attribute.name());
                } else {
                    make(attribute, values, 0);
                }
            }
        }
        return repaired(shape, values, fixed, 0);
    }

    private @Nullable Object repaired(Shape shape, Map<String, Object> values, Map<String, ?> fixed, int depth) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return shape.build(values);
            } catch (ConcertedException e) {
                for (Problem problem : e.problems()) {
                    repair(shape, problem, values, fixed, depth);
                }
                Attribute other = one(shape.attributes());
                if (attempt >= PATIENCE && !fixed.containsKey(other.name())) {
                    make(other, values, depth);
                }
            }
        }
        return null;
    }

    private void repair(Shape shape, Problem problem, Map<String, Object> values, Map<String, ?> fixed, int depth) {
        String path = problem.path();
        String name = path.indexOf('/') < 0 ? path : path.substring(0, path.indexOf('/'));
        Optional<Attribute> blamed = shape.named(name).filter(a -> !fixed.containsKey(a.name()));
        if (blamed.isEmpty()) {
            shape.attributes().stream()
                    .filter(a -> !fixed.containsKey(a.name()))
                    .forEach(a -> make(a, values, depth));
        } else if (blamed.get().optional() && values.containsKey(name) && !empty(values.get(name))) {
            values.remove(name);
        } else {
            make(blamed.get(), values, depth);
        }
    }

    private static boolean empty(@Nullable Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty();
    }

    private double presence(Attribute attribute) {
        return switch (attribute.name()) {
            case "known" -> (1 - plan.timeless()) / 2;
            case "confidentiality" -> 0.2;
            case "sources" -> 0.1;
            default -> plan.presence();
        };
    }

    /** Makes one attribute; false where it is required and cannot be made. */
    private boolean make(Attribute attribute, Map<String, Object> values, int depth) {
        Object made = attribute.raw() == Optional.class
                ? make(Attribute.argument(attribute.type(), 0), attribute.name(), depth)
                : make(attribute.type(), attribute.name(), depth);
        if (made == null) {
            values.remove(attribute.name());
            return attribute.optional();
        }
        values.put(attribute.name(), attribute.raw() == Optional.class ? Optional.of(made) : made);
        return true;
    }

    private @Nullable Object make(Type type, String name, int depth) {
        Class<?> raw = Attribute.raw(type);
        if (raw == Id.class) {
            return id(Attribute.raw(Attribute.argument(type, 0)));
        }
        if (raw == Optional.class) {
            return chance(plan.presence())
                    ? Optional.ofNullable(make(Attribute.argument(type, 0), name, depth))
                    : Optional.empty();
        }
        if (raw == ImmutableSortedSet.class || raw == ImmutableSet.class || raw == ImmutableList.class) {
            return several(type, raw, name, depth);
        }
        if (raw == ImmutableMap.class) {
            return ImmutableMap.copyOf(map(type, name, depth));
        }
        if (raw == ImmutableSortedMap.class) {
            return ImmutableSortedMap.copyOf(new TreeMap<>(map(type, name, depth)));
        }
        return raw.isEnum() ? one(Arrays.asList(raw.getEnumConstants())) : plain(raw, name, depth);
    }

    private @Nullable Object plain(Class<?> raw, String name, int depth) {
        if (raw == Text.class) {
            return text();
        }
        if (raw == String.class) {
            return one(CODES);
        }
        if (raw == LocalDate.class) {
            return day();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        }
        if (raw == int.class || raw == Integer.class) {
            return number(name);
        }
        if (raw == long.class || raw == Long.class) {
            return (long) number(name);
        }
        if (raw == BigDecimal.class) {
            return decimal();
        }
        if (raw == Hours.class) {
            return chance(0.2) ? Hours.ZERO : new Hours(chance(0.5) ? below(60) * 100L : below(20_000));
        }
        if (raw == Money.class) {
            return new Money(
                    BigDecimal.valueOf(chance(0.5) ? below(20) * 100_000L : below(500_000), 2),
                    chance(0.9) ? "CAD" : "EUR");
        }
        if (raw == Period.class) {
            return chance(0.5) ? Period.ofDays(below(400)) : Period.of(below(3), below(12), 0);
        }
        if (raw == Ref.class) {
            return ref(name);
        }
        return raw.isRecord()
                ? record(raw, depth)
                : Shape.has(raw) ? shaped(raw, Map.of(), depth + 1) : either(raw, depth);
    }

    private int number(String name) {
        return LEAST.getOrDefault(name, 0) + (chance(0.8) ? 1 + below(4) : below(60));
    }

    private BigDecimal decimal() {
        return switch (below(5)) {
            case 0, 1 -> BigDecimal.valueOf(below(101), 2);
            case 2, 3 -> BigDecimal.valueOf(below(100));
            default -> BigDecimal.valueOf(below(200_000) - 100_000L, 3);
        };
    }

    Text text() {
        return switch (below(4)) {
            case 0 -> Text.french(one(WORDS));
            case 1 -> Text.english(one(WORDS));
            default -> Text.of(one(WORDS), one(WORDS));
        };
    }

    /** A day around the plan's: on it, next to it, or within about two years. */
    private LocalDate day() {
        return plan.asOf()
                .plusDays(
                        switch (below(4)) {
                            case 0 -> below(3) - 1L;
                            case 1 -> -below(60);
                            default -> below(1400) - 800L;
                        });
    }

    private @Nullable Object ref(String name) {
        ImmutableList<String> kinds = KINDS.get(name);
        List<Ref> candidates = kinds == null
                ? pool.refs()
                : pool.refs().stream().filter(r -> kinds.contains(r.kind())).toList();
        return candidates.isEmpty() ? null : one(candidates);
    }

    private @Nullable Object id(Class<?> noun) {
        ImmutableList<String> ids = pool.ids(type(noun));
        return ids.isEmpty() ? null : Id.of(one(ids));
    }

    private @Nullable Object several(Type type, Class<?> raw, String name, int depth) {
        Type element = Attribute.argument(type, 0);
        List<Object> made = new ArrayList<>();
        for (int i = 1 + below(3); i > 0; i--) {
            Object next = make(element, name, depth);
            if (next != null && !made.contains(next)) {
                made.add(next);
            }
        }
        if (made.isEmpty()) {
            return null;
        }
        if (raw == ImmutableSortedSet.class) {
            return ImmutableSortedSet.copyOf(Comparator.<Comparable<Object>>naturalOrder(), comparables(made));
        }
        if (raw == ImmutableSet.class) {
            return ImmutableSet.copyOf(made);
        }
        sortByDate(Attribute.raw(element), made);
        return ImmutableList.copyOf(made);
    }

    @SuppressWarnings("unchecked") // elements of sorted sets are comparable
    private static List<Comparable<Object>> comparables(List<Object> made) {
        return (List<Comparable<Object>>) (List<?>) made;
    }

    /** Steps come in the order of their days. */
    private static void sortByDate(Class<?> element, List<Object> made) {
        if (Shape.has(element)) {
            Shape.of(element)
                    .named("date")
                    .filter(date -> date.raw() == LocalDate.class)
                    .ifPresent(date -> made.sort(Comparator.comparing(value -> (LocalDate) date.get(value))));
        }
    }

    private Map<Comparable<Object>, Object> map(Type type, String name, int depth) {
        Map<Comparable<Object>, Object> made = new HashMap<>();
        for (int i = 1 + below(3); i > 0; i--) {
            Object key = make(Attribute.argument(type, 0), name, depth);
            Object value = make(Attribute.argument(type, 1), name, depth);
            if (key != null && value != null) {
                made.put(comparable(key), value);
            }
        }
        return made;
    }

    @SuppressWarnings("unchecked") // keys are names, constants and the like
    private static Comparable<Object> comparable(Object key) {
        return (Comparable<Object>) key;
    }

    private @Nullable Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = make(components[i].getGenericType(), components[i].getName(), depth + 1);
                if (values[i] == null && components[i].getType() == ImmutableSortedSet.class) {
                    values[i] = ImmutableSortedSet.of();
                }
                if (values[i] == null) {
                    return null;
                }
            }
            try {
                return constructor(type).newInstance(values);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof ConcertedException)) {
                    throw new IllegalStateException(e);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return null;
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        return type.getConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    /** One of the forms that a sealed type takes. */
    private @Nullable Object either(Class<?> sealed, int depth) {
        if (!sealed.isSealed()) {
            throw new IllegalStateException("the test kit makes no values of " + sealed);
        }
        List<Class<?>> forms = new ArrayList<>();
        for (Class<?> form : sealed.getPermittedSubclasses()) {
            if (Modifier.isPublic(form.getModifiers()) && (depth < DEEPEST || !contains(form, sealed))) {
                forms.add(form);
            }
        }
        while (!forms.isEmpty()) {
            Object made = plain(forms.remove(below(forms.size())), "", depth);
            if (made != null) {
                return made;
            }
        }
        return null;
    }

    private static boolean contains(Class<?> form, Class<?> sealed) {
        return form.isRecord()
                && Arrays.stream(form.getRecordComponents())
                        .anyMatch(c -> c.getGenericType().getTypeName().contains(sealed.getName()));
    }

    static NounType<?> type(Class<?> noun) {
        try {
            return (NounType<?>) noun.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(noun + " has no constant TYPE", e);
        }
    }
}
