package org.concerted.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Problem;

/** A file that is not right, with all that is wrong in it. */
final class RefusedException extends ConcertedException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private final transient Optional<Language> language;

    RefusedException(Path file, Iterable<Problem> problems, Optional<Language> language) {
        super(problems);
        this.file = file;
        this.language = language;
    }

    /** The language that the file names, which whoever wrote it reads. */
    Optional<Language> language() {
        return language;
    }

    Path file() {
        return file;
    }
}
