package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Problem;
import org.concerted.core.Text;
import org.concerted.serialization.Format;
import org.concerted.serialization.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What came out of a document that was right.
 *
 * @param value the value
 * @param version the version of the document's format
 * @param language the language of the texts that did not say theirs
 * @param extras fields of a newer version, by JSON pointer with ids for places, as JSON
 * @param <T> the value
 */
public record Reading<T>(
        T value, Version version, Optional<Language> language, ImmutableSortedMap<String, String> extras) {
    private static final Pattern MUCH = Pattern.compile("\\(([0-9]+)\\)");

    /**
     * Reads a document.
     *
     * @throws ConcertedException if anything is wrong with it, with all that is, in the order of the document
     */
    public static <T> Reading<T> of(byte[] bytes, Format format, Limits limits, Codec<T> codec) {
        Source source = new Source(bytes, format, limits);
        refuseBytes(source);
        In in = new In(source, In.Mode.HASTE, new Known());
        try {
            T value = run(in, codec);
            if (value != null) {
                return new Reading<>(value, in.version(), in.languageRead(), ImmutableSortedMap.copyOf(in.extras()));
            }
        } catch (Stopped e) {
            // Something is wrong; what, is found out below.
        }
        throw explained(source, codec, in.refusal());
    }

    /** The language that a document names, even one that is refused. */
    public static Optional<Language> language(byte[] bytes, Format format, Limits limits) {
        return new Source(bytes, format, limits).preamble().language();
    }

    private static <T> ConcertedException explained(Source source, Codec<T> codec, ImmutableList<Problem> hasty) {
        Known known = new Known();
        try {
            run(new In(source, In.Mode.SURVEY, known), codec);
        } catch (Stopped e) {
            // Ids beyond this point are not known; nothing beyond it will be explained either.
        }
        In in = new In(source, In.Mode.EXPLAIN, known);
        try {
            run(in, codec);
        } catch (Stopped e) {
            // What stopped it is on record.
        }
        List<Fault> faults = Locator.locate(in.faults(), source).stream()
                .sorted(Comparator.comparing(fault -> fault.place().orElse(new Place(1, 1))))
                .toList();
        return faults.isEmpty()
                ? new ConcertedException(hasty)
                : new ConcertedException(faults.stream().map(Fault::problem).toList());
    }

    private static <T> @Nullable T run(In in, Codec<T> codec) {
        try (var parser = in.parser()) {
            if (in.next() == null) {
                in.broken(parser.currentLocation(), "", codec.expected());
                throw new Stopped();
            }
            T value = codec.read(in);
            if (in.next() != null) {
                throw in.stop(Say.ONE_DOCUMENT);
            }
            return value;
        } catch (StreamConstraintsException e) {
            in.broken(in.parser().currentLocation(), found(e), limit(e, in.limits()));
            throw new Stopped();
        } catch (JacksonException e) {
            in.broken(
                    e.getLocation() == null ? in.parser().currentLocation() : e.getLocation(),
                    plain(e.getOriginalMessage()),
                    in.isYaml() ? Say.WELL_FORMED_YAML : Say.WELL_FORMED_JSON);
            throw new Stopped();
        }
    }

    private static void refuseBytes(Source source) {
        int limit = source.limits().bytes();
        if (source.size() > limit) {
            throw new ConcertedException(ImmutableList.of(
                    new Fault("", Optional.empty(), source.size() + "", Say.limit("bytes", limit), Optional.empty())
                            .problem()));
        }
        source.malformed().ifPresent(offset -> {
            throw new ConcertedException(ImmutableList.of(
                    new Fault("", Optional.of(source.place(offset)), "?", Say.UTF8, Optional.empty()).problem()));
        });
    }

    /** A message without where the parser thinks that it comes from: the place is told beside it. */
    private static String plain(String message) {
        int source = message.indexOf(" (start marker at [Source");
        return source < 0 ? message : message.substring(0, source);
    }

    /** How much there was, which the message gives first in parentheses. */
    private static String found(StreamConstraintsException e) {
        Matcher much = MUCH.matcher(e.getOriginalMessage());
        return much.find() ? much.group(1) : e.getOriginalMessage();
    }

    private static Text limit(StreamConstraintsException e, Limits limits) {
        String message = e.getOriginalMessage();
        if (message.contains("depth")) {
            return Say.limit("depth", limits.depth());
        }
        return message.contains("umber") ? Say.limit("digits", limits.digits()) : Say.limit("string", limits.string());
    }
}
