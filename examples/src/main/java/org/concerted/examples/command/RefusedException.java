package org.concerted.examples.command;

import java.nio.file.Path;
import org.concerted.core.ConcertedException;
import org.concerted.core.Problem;

/** A file that is not right, with all that is wrong in it. */
final class RefusedException extends ConcertedException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    RefusedException(Path file, Iterable<Problem> problems) {
        super(problems);
        this.file = file;
    }

    Path file() {
        return file;
    }
}
