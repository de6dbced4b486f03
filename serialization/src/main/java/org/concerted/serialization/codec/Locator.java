package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Finds the places of faults of which only the path is known. */
final class Locator {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Place> found = new HashMap<>();
    private final In in;

    private Locator(In in) {
        this.in = in;
    }

    static ImmutableList<Fault> locate(List<Fault> faults, Source source) {
        Locator locator = new Locator(new In(source, In.Mode.EXPLAIN, new Known()));
        faults.stream().filter(fault -> fault.place().isEmpty()).forEach(fault -> locator.want(fault.path()));
        if (!locator.wanted.isEmpty()) {
            locator.run();
        }
        return faults.stream()
                .map(fault -> fault.place().isPresent() ? fault : fault.at(locator.place(fault.path())))
                .collect(ImmutableList.toImmutableList());
    }

    /** A path and all that it goes through, so that everything else can be passed over. */
    private void want(String path) {
        String rest = path;
        while (wanted.add(rest) && !rest.isEmpty()) {
            rest = rest.substring(0, rest.lastIndexOf('/'));
        }
    }

    private void run() {
        try {
            if (in.next() != null) {
                visit();
            }
        } catch (JacksonException | Stopped e) {
            // Beyond a broken place there is nothing to find.
        } finally {
            in.parser().close();
        }
    }

    private void visit() {
        String path = in.path();
        if (!wanted.contains(path)) {
            in.skip();
            return;
        }
        in.here().ifPresent(place -> found.putIfAbsent(path, place));
        JsonToken token = in.token();
        if (token == JsonToken.START_OBJECT) {
            while (in.next() == JsonToken.PROPERTY_NAME) {
                in.enter(in.name());
                in.next();
                visit();
                in.leave();
            }
        } else if (token == JsonToken.START_ARRAY) {
            int index = 0;
            while (in.next() != JsonToken.END_ARRAY) {
                in.enter(index++);
                visit();
                in.leave();
            }
        }
    }

    /** The place of a path, or of the nearest that it goes through. */
    private Optional<Place> place(String path) {
        @Nullable Place place = found.get(path);
        return place != null || path.isEmpty()
                ? Optional.ofNullable(place)
                : place(path.substring(0, path.lastIndexOf('/')));
    }
}
