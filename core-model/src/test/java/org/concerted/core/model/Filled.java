package org.concerted.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concerted.core.Ref;
import org.concerted.core.Text;

/** Fills every attribute of a noun, or only those that it cannot do without, with values that differ by attribute. */
final class Filled {
    private static final Set<Type> NEEDED = Set.of(Id.class, ImmutableSortedMap.class);

    private final boolean wholly;

    private Filled(boolean wholly) {
        this.wholly = wholly;
    }

    /** A noun with a value in every attribute. */
    static <N extends Noun<N>> N noun(NounType<N> type) {
        return new Filled(true).noun(type, classOf(type));
    }

    /** A noun with nothing but what its builder insists on. */
    static <N extends Noun<N>> N bare(NounType<N> type) {
        return new Filled(false).noun(type, classOf(type));
    }

    @SuppressWarnings("unchecked") // the list of a type holds its nouns
    static <N extends Noun<N>> Class<N> classOf(NounType<N> type) {
        try {
            Type list = Initiative.class.getMethod(type.list()).getGenericReturnType();
            return (Class<N>) ((ParameterizedType) list).getActualTypeArguments()[0];
        } catch (NoSuchMethodException e) {
            throw new AssertionError("no list " + type.list(), e);
        }
    }

    /** The attributes of a value: what its interface asks for, in a fixed order. */
    static List<Method> attributes(Class<?> value) {
        return Arrays.stream(value.getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && m.getParameterCount() == 0)
                .filter(m -> Modifier.isAbstract(m.getModifiers())
                        || m.getName().equals("id")
                        || m.getName().equals("count"))
                .filter(m -> !m.isBridge() && !m.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private <N> N noun(NounType<?> type, Class<N> noun) {
        return noun.cast(build(noun, type.kind()));
    }

    private Object build(Class<?> value, String seed) {
        try {
            Object builder = Class.forName(value.getName() + "$Builder")
                    .getDeclaredConstructor()
                    .newInstance();
            for (Method attribute : attributes(value)) {
                Type type = attribute.getGenericReturnType();
                boolean optional = type instanceof ParameterizedType p && !NEEDED.contains(p.getRawType());
                boolean named = attribute.getName().equals("id");
                boolean defaulted = !Modifier.isAbstract(attribute.getModifiers());
                if (wholly || named || (!optional && !defaulted)) {
                    set(builder, attribute, value(type, value, attribute.getName(), seed));
                }
            }
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot fill " + value.getSimpleName(), e);
        }
    }

    private static void set(Object builder, Method attribute, Object value) throws ReflectiveOperationException {
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(attribute.getName())
                    && setter.getParameterCount() == 1
                    && !setter.isVarArgs()
                    && fits(setter.getParameterTypes()[0], value)) {
                setter.setAccessible(true);
                setter.invoke(builder, value);
                return;
            }
        }
        throw new AssertionError("no setter for " + attribute);
    }

    private static boolean fits(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || (parameter == int.class && value instanceof Integer)
                || (parameter == boolean.class && value instanceof Boolean);
    }

    private Object value(Type type, Class<?> owner, String attribute, String seed) {
        if (type instanceof ParameterizedType p) {
            Class<?> raw = (Class<?>) p.getRawType();
            Type[] of = p.getActualTypeArguments();
            if (raw == Id.class) {
                return attribute.equals("id") ? Id.of(seed + "-1") : Id.of(attribute);
            }
            Object inner = value(of[of.length - 1], owner, attribute, seed);
            if (raw == Optional.class) {
                return Optional.of(inner);
            }
            if (raw == ImmutableSortedSet.class) {
                return alone(inner);
            }
            if (raw == ImmutableList.class) {
                return ImmutableList.of(inner);
            }
            if (raw == ImmutableSet.class) {
                return ImmutableSet.of(inner);
            }
            if (raw == ImmutableMap.class) {
                return ImmutableMap.of(value(of[0], owner, attribute, seed), inner);
            }
            if (raw == ImmutableSortedMap.class) {
                return ImmutableSortedMap.of(BigDecimal.ONE, inner);
            }
            throw new AssertionError("what is " + type);
        }
        return leaf((Class<?>) type, owner, attribute, seed);
    }

    @SuppressWarnings("unchecked") // whatever is kept sorted has an order
    private static ImmutableSortedSet<Object> alone(Object value) {
        return ImmutableSortedSet.orderedBy((Comparator<Object>) (Object) Comparator.naturalOrder())
                .add(value)
                .build();
    }

    private Object leaf(Class<?> type, Class<?> owner, String attribute, String seed) {
        if (type == Ref.class) {
            return new Ref(owner == Endorsement.class ? "issue" : "actor", attribute);
        } else if (type == Text.class) {
            return Text.same(attribute);
        } else if (type == String.class) {
            return attribute;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1);
        } else if (type == Span.class) {
            return Span.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1));
        } else if (type == Period.class) {
            return Period.ofMonths(1);
        } else if (type == Hours.class) {
            return Hours.of(1);
        } else if (type == Money.class) {
            return Money.cad(1);
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == Integer.class || type == int.class) {
            return attribute.equals("high") ? 2 : 1;
        } else if (type == Boolean.class || type == boolean.class) {
            return !attribute.equals("selfAppointed");
        } else if (type == Confidentiality.class) {
            return new Confidentiality(Confidentiality.Circle.OWNER, ImmutableSortedSet.of(Id.of(attribute)));
        } else if (type == Provenance.class) {
            return Provenance.Given.builder()
                    .date(LocalDate.of(2020, 1, 1))
                    .seat(Id.of(attribute))
                    .recordedIn(Text.same("minutes"))
                    .build();
        } else if (type == Condition.class) {
            return new Condition.AnyOf(
                    ImmutableList.of(new Condition.Adopted(Id.of(attribute)), new Condition.TotalHours(Hours.of(1))));
        } else if (type == Stance.class) {
            return new Stance.Vote(VoteChoice.FOR);
        } else if (type.isEnum()) {
            List<?> constants = Arrays.asList(type.getEnumConstants());
            return attribute.equals("ineligible") ? constants.get(1) : constants.get(0);
        }
        return build(type, seed);
    }
}
