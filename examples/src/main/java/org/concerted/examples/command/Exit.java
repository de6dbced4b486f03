package org.concerted.examples.command;

/** What a command answers to the shell. */
final class Exit {
    /** Done. */
    static final int DONE = 0;
    /** Done, and something to discuss is at or above the severity asked for. */
    static final int FOUND = 1;
    /** The command was not used as it is meant to be. */
    static final int USAGE = 2;
    /** What was to be read is not right. */
    static final int REFUSED = 3;
    /** A fault of the program itself. */
    static final int FAULT = 70;

    private Exit() {}
}
