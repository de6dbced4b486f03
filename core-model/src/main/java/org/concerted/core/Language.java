package org.concerted.core;

/** The two languages in which Concerted reads and writes. */
public enum Language {
    /** French, as written in Québec. */
    FR,
    /** English, as written in Canada. */
    EN;

    /** The tag used in documents and on the command line: {@code fr} or {@code en}. */
    public String tag() {
        return this == FR ? "fr" : "en";
    }

    /** The other language, in which a text is shown when it is missing in this one. */
    public Language other() {
        return this == FR ? EN : FR;
    }
}
