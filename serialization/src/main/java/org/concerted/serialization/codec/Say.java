package org.concerted.serialization.codec;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.concerted.core.Text;
import org.concerted.core.model.NounType;

/** What people are told to put where something else was found. */
final class Say {
    private static final int MANY = 40;

    /** Shown as found where there was nothing. */
    static final String NOTHING = "∅";

    static final Text OBJECT = Text.of("un objet { … }", "an object { … }");
    static final Text LIST = Text.of("une liste [ … ]", "a list [ … ]");
    static final Text STRING = Text.of("un texte", "a string");
    static final Text NOT_BLANK = Text.of("un texte qui n'est pas vide", "a string that is not blank");
    static final Text QUOTED = Text.of(
            "un texte; entre guillemets si c'est bien ce mot", "a string; between quotes if this very word is meant");
    static final Text FLAG = Text.of("true ou false, sans guillemets", "true or false, without quotes");
    static final Text NUMBER_IN_TWO = Text.of(
            "un champ; un nombre décimal s'écrit avec un point, comme 12.5",
            "a field; a decimal number is written with a point, such as 12.5");
    static final Text WHOLE = Text.of("un nombre entier, sans guillemets", "a whole number, without quotes");
    static final Text DECIMAL = Text.of("un nombre décimal, comme 12.5", "a decimal number, such as 12.5");
    static final Text HOURS = Text.of(
            "un nombre d'heures, zéro ou plus, avec au plus deux décimales",
            "a number of hours, zero or more, with at most two decimals");
    static final Text DAY = Text.of("un jour qui existe, comme 2026-11-22", "a day that exists, such as 2026-11-22");
    static final Text SPAN = Text.of(
            "une période comme 2014-01-01/2014-12-31, 2014-01-01/.., 2014 ou 2014-03",
            "a period such as 2014-01-01/2014-12-31, 2014-01-01/.., 2014 or 2014-03");
    static final Text LENGTH =
            Text.of("une durée ISO 8601, comme P6M ou P14D", "an ISO 8601 length, such as P6M or P14D");
    static final Text MONEY =
            Text.of("un montant et sa monnaie, comme 490000 CAD", "an amount and its currency, such as 490000 CAD");
    static final Text ID = Text.of("un id", "an id");
    static final Text REF = Text.of("sorte:id, par exemple actor:ville", "kind:id, for example actor:ville");
    static final Text KIND = Text.of("sorte:id, la sorte étant ", "kind:id, where the kind is ");
    static final Text TEXT = Text.of(
            "un texte { fr: …, en: … }, en français, en anglais ou dans les deux langues",
            "a text { fr: …, en: … }, in French, in English or in both");
    static final Text LANGUAGE_FIRST = Text.of(
            "{ fr: … } ou { en: … }; ou bien, au début du document, language: fr ou language: en",
            "{ fr: … } or { en: … }; or language: fr or language: en at the top of the document");
    static final Text NO_NULL = Text.of(
            "une valeur; ce qui est inconnu se laisse de côté, champ compris",
            "a value; what is unknown is left out, field included");
    static final Text REQUIRED = Text.of("champ obligatoire : ", "required field: ");
    static final Text ONCE = Text.of("un champ donné une seule fois", "a field given only once");
    static final Text ENTRY_ONCE = Text.of("une valeur donnée une seule fois", "a value given only once");
    static final Text DECLARED_ONCE = Text.of(
            "une liste déclarée une seule fois, complète ou partielle",
            "a list declared only once, complete or partial");
    static final Text ID_ONCE =
            Text.of("un id qui ne sert qu'une fois dans la liste", "an id used only once in the list");
    static final Text NO_ANCHORS = Text.of(
            "un document YAML sans ancre (&) ni alias (*)", "a YAML document without anchors (&) or aliases (*)");
    static final Text NO_TAGS = Text.of("un document YAML sans étiquette (!)", "a YAML document without tags (!)");
    static final Text ONE_DOCUMENT = Text.of("un seul document", "a single document");
    static final Text UTF8 = Text.of("un texte en UTF-8", "text in UTF-8");
    static final Text WELL_FORMED_JSON = Text.of("du JSON bien formé", "well-formed JSON");
    static final Text WELL_FORMED_YAML = Text.of("du YAML bien formé", "well-formed YAML");
    static final Text VERSION = Text.of(
            "la version du format, entre guillemets : \"" + Version.CURRENT + "\"",
            "the version of the format, in quotes: \"" + Version.CURRENT + "\"");
    static final Text OLDER = Text.of(
            "une version " + Version.CURRENT.major() + ".x; mettre la bibliothèque Concerted à jour pour lire celle-ci",
            "a version " + Version.CURRENT.major() + ".x; update the Concerted library to read this one");

    private Say() {}

    /** An object, with the fields that it cannot do without. */
    static Text object(ImmutableList<String> required) {
        return required.isEmpty()
                ? OBJECT
                : Text.of(
                        "un objet { " + String.join(": …, ", required) + ": …, … }",
                        "an object { " + String.join(": …, ", required) + ": …, … }");
    }

    static Text oneOf(Collection<String> known) {
        String all = String.join(", ", known);
        return Text.of("un mot parmi : " + all, "one of the words: " + all);
    }

    static Text fields(Collection<String> known) {
        if (known.size() > MANY) {
            return Text.of("un champ que le schéma connaît", "a field that the schema knows");
        }
        String all = String.join(", ", known);
        return Text.of("un champ parmi : " + all, "one of the fields: " + all);
    }

    static Text idOf(NounType<?> type) {
        return Text.of(
                "l'id d'un élément de la liste « " + type.list() + " »",
                "the id of an entry of the list \"" + type.list() + "\"");
    }

    static Text limit(String name, long limit) {
        return Text.of(
                "au plus " + limit + " (limite « " + name + " »)", "at most " + limit + " (limit \"" + name + "\")");
    }

    static Text tooMany(int problems) {
        return Text.of(
                "moins de problèmes : la lecture s'arrête après " + problems,
                "fewer problems: reading stops after " + problems);
    }

    static Text required(Text what) {
        return both(REQUIRED, what);
    }

    /** One phrase after another. */
    static Text both(Text first, Text second) {
        return Text.of(
                first.french().orElse("") + second.french().orElse(""),
                first.english().orElse("") + second.english().orElse(""));
    }
}
