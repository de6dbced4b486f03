package org.concerted.examples.command;

/** For whom the output is: people or programs. */
enum OutputFormat {
    /** For people. Not to be parsed. */
    TEXT,
    /** For programs. Stable. */
    JSON
}
