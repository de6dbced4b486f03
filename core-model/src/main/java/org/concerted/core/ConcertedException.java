package org.concerted.core;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** The root of every exception that Concerted throws on purpose. It lists every problem, not the first. */
public class ConcertedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Immutable; not serialised, since problems travel as documents rather than as Java objects. */
    private final transient ImmutableList<Problem> problems;

    /**
     * An exception that carries these problems.
     *
     * @param problems at least one
     */
    public ConcertedException(Iterable<? extends Problem> problems) {
        super(text(ImmutableList.copyOf(problems)));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** One problem, at one place. */
    public static ConcertedException at(String path, String found, Text expected) {
        return new ConcertedException(ImmutableList.of(
                Problem.builder().path(path).found(found).expected(expected).build()));
    }

    /** Every problem found, in the order of the document. */
    public ImmutableList<Problem> problems() {
        return problems == null ? ImmutableList.of() : problems;
    }

    private static String text(ImmutableList<Problem> problems) {
        return problems.stream().map(p -> p.describe(Language.EN)).collect(Collectors.joining("\n"));
    }
}
