package org.concerted.testkit.vary;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * One attribute of a value that has a builder.
 *
 * @param name its name
 * @param type its type, with type arguments
 * @param standard whether the value sets it by itself where nobody does
 * @param getter reads it from a value
 * @param setter gives it to a builder
 */
record Attribute(String name, Type type, boolean standard, MethodHandle getter, MethodHandle setter) {
    Class<?> raw() {
        return raw(type);
    }

    /** Whether a value can be built without. */
    boolean optional() {
        return standard || raw() == Optional.class || many();
    }

    boolean many() {
        return Collection.class.isAssignableFrom(raw()) || Map.class.isAssignableFrom(raw());
    }

    Object get(Object value) {
        return Shape.call(() -> (Object) getter.invokeExact(value));
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    static Type argument(Type type, int place) {
        return ((ParameterizedType) type).getActualTypeArguments()[place];
    }

    /** The class of what an optional, a collection or a plain attribute holds. */
    Class<?> element() {
        return raw() == Optional.class || Collection.class.isAssignableFrom(raw()) ? raw(argument(type, 0)) : raw();
    }
}
