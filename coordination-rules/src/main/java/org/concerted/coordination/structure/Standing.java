package org.concerted.coordination.structure;

import java.util.Locale;

/** Whether a legal form answers what a structure is to do. */
public enum Standing {
    /** It answers it. */
    ANSWERS,
    /** It may, depending on what is not known. */
    OPEN,
    /** Nothing asks for it. */
    NOT_CALLED_FOR,
    /** It does not answer it by itself. */
    NOT_ENOUGH;

    /** The word that stands for it in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
