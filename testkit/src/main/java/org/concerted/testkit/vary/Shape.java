package org.concerted.testkit.vary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concerted.core.ConcertedException;

/** What a value with a builder is made of, read from its public interface. */
final class Shape {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();
    private static final MethodType BEGIN = MethodType.methodType(Object.class);
    private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SET = MethodType.methodType(void.class, Object.class, Object.class);
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final ImmutableList<Attribute> attributes;
    private final ImmutableMap<String, Attribute> byName;
    private final MethodHandle builder;
    private final MethodHandle build;

    private Shape(Class<?> type) {
        try {
            Method begin = type.getMethod("builder");
            Class<?> builderType = begin.getReturnType();
            this.builder = PUBLIC.unreflect(begin).asType(BEGIN);
            this.build = PUBLIC.findVirtual(
                            builderType,
                            "build",
                            MethodType.methodType(builderType.getMethod("build").getReturnType()))
                    .asType(GET);
            this.attributes = attributes(type, builderType);
            this.byName = Maps.uniqueIndex(attributes, Attribute::name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no builder that can be used", e);
        }
    }

    /** The shape of a value that has a static method {@code builder()}. */
    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    static boolean has(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getMethods())
                        .anyMatch(m -> m.getName().equals("builder")
                                && m.getParameterCount() == 0
                                && Modifier.isStatic(m.getModifiers())
                                && m.getDeclaringClass() == type);
    }

    /** In the order of their names. */
    ImmutableList<Attribute> attributes() {
        return attributes;
    }

    Optional<Attribute> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every attribute of a value by name. */
    Map<String, Object> take(Object value) {
        Map<String, Object> result = new HashMap<>();
        attributes.forEach(attribute -> result.put(attribute.name(), attribute.get(value)));
        return result;
    }

    /**
     * Builds a value.
     *
     * @throws ConcertedException if the value refuses
     */
    Object build(Map<String, Object> values) {
        return call(() -> {
            Object begun = (Object) builder.invokeExact();
            for (Attribute attribute : attributes) {
                Object value = values.get(attribute.name());
                if (value != null) {
                    attribute.setter().invokeExact(begun, value);
                }
            }
            return (Object) build.invokeExact(begun);
        });
    }

    private static ImmutableList<Attribute> attributes(Class<?> type, Class<?> builderType)
            throws ReflectiveOperationException {
        List<Attribute> found = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
                Optional<MethodType> setter = setter(method, builderType);
                if (setter.isPresent()) {
                    found.add(new Attribute(
                            method.getName(),
                            method.getGenericReturnType(),
                            method.isDefault(),
                            PUBLIC.findVirtual(type, method.getName(), MethodType.methodType(method.getReturnType()))
                                    .asType(GET),
                            PUBLIC.findVirtual(builderType, method.getName(), setter.get())
                                    .asType(SET)));
                }
            }
        }
        found.sort(Comparator.comparing(Attribute::name));
        return ImmutableList.copyOf(found);
    }

    private static Optional<MethodType> setter(Method getter, Class<?> builderType) {
        Class<?> returned = getter.getReturnType();
        Class<?> taken = Collection.class.isAssignableFrom(returned)
                ? Iterable.class
                : Map.class.isAssignableFrom(returned) ? Map.class : returned;
        return Arrays.stream(builderType.getMethods())
                .filter(m -> m.getName().equals(getter.getName())
                        && m.getParameterCount() == 1
                        && m.getParameterTypes()[0] == taken)
                .findFirst()
                .map(m -> MethodType.methodType(m.getReturnType(), m.getParameterTypes()));
    }

    static Object call(Call call) {
        try {
            return call.make();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call of a method handle. */
    @FunctionalInterface
    interface Call {
        Object make() throws Throwable;
    }
}
