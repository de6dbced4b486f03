package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each described once and referred to from everywhere else. */
public final class Definitions {
    private final Map<String, ImmutableMap<String, Object>> all = new TreeMap<>();

    /** An empty list of parts. */
    public Definitions() {}

    /** A reference to a part, which is described when it is first referred to. */
    public ImmutableMap<String, Object> refer(String name, Supplier<ImmutableMap<String, Object>> description) {
        if (!all.containsKey(name)) {
            all.put(name, ImmutableMap.of());
            all.put(name, description.get());
        }
        return ImmutableMap.of("$ref", "#/$defs/" + name);
    }

    /** The parts by name. */
    public ImmutableMap<String, Object> all() {
        return ImmutableMap.copyOf(all);
    }
}
