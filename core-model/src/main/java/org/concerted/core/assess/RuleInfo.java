package org.concerted.core.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.concerted.core.Text;
import org.immutables.value.Value;

/**
 * What is said of a rule: its name, its sources, its parameters and its words in both languages. Wordings are templates:
 * {@code {subject}} is the subject's name and {@code {x}} the evidence named x; a part in {@code [brackets]} is left out
 * where something that it names is unknown or empty.
 */
@Value.Immutable
public sealed interface RuleInfo permits ImmutableRuleInfo {
    /** Family and fault, {@code autonomy.actor-overcommitted}. */
    String id();

    /** Other names, the catalogue's codes. */
    @Value.NaturalOrder
    ImmutableSortedSet<String> aliases();

    /** Counts up whenever a verdict may change on unchanged data. */
    @Value.Default
    default int revision() {
        return 1;
    }

    /** The version of the library in which it first appeared. */
    @Value.Default
    default String since() {
        return "0.1.0";
    }

    /** What it asks, as a question. */
    Text asks();

    /** Why the answer may matter. */
    Text why();

    /** What is observed when there is something to discuss. */
    Text observation();

    /** What is observed when there is nothing to discuss. */
    Text upheld();

    /** What is said when the data cannot settle it. */
    Text undetermined();

    /** An open question for those around the table. */
    Text question();

    /**
     * Whether what there is to discuss is told only to whoever it is about, and to whoever keeps the document: said
     * before the table it could hurt one organisation.
     */
    @Value.Default
    default boolean ownOnly() {
        return false;
    }

    /** Whether what it observes is a fact that readers need, told also where there is nothing to discuss. */
    @Value.Default
    default boolean statesFacts() {
        return false;
    }

    /** The published criteria that it encodes. */
    ImmutableList<Citation> sources();

    /** Its parameters. */
    ImmutableList<Parameter> parameters();

    /** The names that its evidence may have, each with its meaning; templates use no other. */
    ImmutableMap<String, Text> evidence();

    /** The words that its evidence may hold, each as people read it. */
    ImmutableMap<String, Text> words();

    /** Builds a description. */
    final class Builder extends ImmutableRuleInfo.Builder {
        /** An empty builder. */
        public Builder() {}
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }
}
