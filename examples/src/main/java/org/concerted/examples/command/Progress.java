package org.concerted.examples.command;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import org.concerted.core.Language;

/** Says on a terminal what is going on, on a line that it takes away again. Says nothing in a pipe. */
final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final Language language;
    private final boolean shown;

    Progress(PrintWriter err, Language language) {
        this.err = err;
        this.language = language;
        this.shown = terminal();
    }

    void now(String french, String english) {
        if (shown) {
            err.print(CLEAR + Say.in(language, french, english) + "…");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }

    /** From JDK 22 on there is a console without a terminal too, and it says which it is. */
    private static boolean terminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
