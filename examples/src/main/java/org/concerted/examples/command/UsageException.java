package org.concerted.examples.command;

import java.util.Collection;
import java.util.Optional;
import org.concerted.core.Language;
import org.concerted.core.Nearest;
import org.concerted.core.Text;

/** A word on the command line that means nothing here: where, what would be right, and the nearest word that would. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text problem;
    private final transient Optional<String> nearest;

    private UsageException(Text problem, Optional<String> nearest) {
        super(problem.in(Language.EN));
        this.problem = problem;
        this.nearest = nearest;
    }

    static UsageException of(Text problem) {
        return new UsageException(problem, Optional.empty());
    }

    /** A word that is not among those known. */
    static UsageException unknown(Text problem, String word, Collection<String> known) {
        return new UsageException(problem, Nearest.to(word, known));
    }

    String describe(Language language) {
        return problem.in(language) + Say.nearest(nearest, language);
    }
}
