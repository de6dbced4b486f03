package org.concerted.testkit.vary;

import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;

/** The types of nouns by their interfaces. */
public final class Nouns {
    private Nouns() {}

    /**
     * The type of the nouns that have this interface.
     *
     * @throws IllegalStateException if it is not the interface of a noun
     */
    public static NounType<? extends Noun<?>> typeOf(Class<?> noun) {
        return Values.type(noun);
    }

    /** The interface of the nouns of a type. */
    public static Class<?> interfaceOf(NounType<?> type) {
        return Inventor.interfaceOf(type);
    }
}
