package org.concerted.serialization.codec;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concerted.core.ConcertedException;
import org.concerted.core.Language;
import org.concerted.core.Nearest;
import org.concerted.core.Problem;
import org.concerted.core.Ref;
import org.concerted.core.Text;
import org.concerted.core.model.Id;
import org.concerted.core.model.Noun;
import org.concerted.core.model.NounType;
import org.concerted.core.model.NounTypes;
import org.concerted.serialization.Format;
import org.concerted.serialization.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A document while it is read: the tokens, the path to the current one, and what is wrong so far.
 *
 * <p>Most documents are right, so they are first read in haste: at the first fault, reading stops. Only then are they
 * read again, once to learn which ids they give and once to explain everything that is wrong.
 */
public final class In {
    private static final int NO_INDEX = -1;
    /** For so many faults the nearest id is looked for; more of them would cost more than they help. */
    private static final int NEAREST_FOR = 40;

    private final Source source;
    private final JsonParser parser;
    private final boolean yaml;
    private final Limits limits;
    private final Mode mode;
    private final Known known;
    private final Known repeated = new Known();
    private final List<Fault> faults = new ArrayList<>();
    private final Remembered remembered;
    private final Set<NounType<?>> declared = new HashSet<>();
    private final Map<String, String> extras = new TreeMap<>();
    /** What is kept of the current noun, by path inside it. */
    private final Map<String, String> ofNoun = new TreeMap<>();
    /** The depth at which the current noun begins; zero where none is being read. */
    private int nounAt;

    private String[] names = new String[16];
    private int[] indexes = new int[16];
    private byte[][] states = new byte[16][];
    private int depth;
    private int nouns;
    private @Nullable String ownId;
    private Optional<Place> ownPlace = Optional.empty();
    private @Nullable Version version;
    private @Nullable Optional<Language> language;
    private boolean languageMissed;
    private ImmutableList<Problem> refusal = ImmutableList.of();

    /** How a document is read. */
    enum Mode {
        /** Up to the first fault. */
        HASTE,
        /** To the end, to learn its ids. */
        SURVEY,
        /** To the end, to explain every fault. */
        EXPLAIN
    }

    In(Source source, Mode mode, Known known) {
        this.source = source;
        this.parser = source.open();
        this.yaml = source.format() == Format.YAML;
        this.limits = source.limits();
        this.mode = mode;
        this.known = known;
        this.remembered = new Remembered(source.size());
    }

    // Tokens

    /** The current token. */
    JsonToken token() {
        return parser.currentToken();
    }

    /** The parser itself. */
    JsonParser parser() {
        return parser;
    }

    /** Goes to the next token. */
    @Nullable
    JsonToken next() {
        JsonToken token = parser.nextToken();
        if (yaml && token != null) {
            refuseYamlReferences();
        }
        return token;
    }

    /** Goes to the next name of the current object, and says which of some names it is. */
    int nextName(PropertyNameMatcher matcher) {
        int match = parser.nextNameMatch(matcher);
        if (yaml && match != PropertyNameMatcher.MATCH_END_OBJECT) {
            refuseYamlReferences();
        }
        return match;
    }

    /** The name at the current token. */
    String name() {
        return parser.currentName();
    }

    /** Whether the current token is text; in YAML, a number without quotes is text wherever text is expected. */
    boolean isText() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_STRING || (yaml && token.isNumeric());
    }

    /** The text of the current token. */
    String text() {
        String text = parser.getString();
        if (yaml && text.length() > limits.string()) {
            throw stop(Say.limit("string", limits.string()));
        }
        return text;
    }

    /** The characters of the current token, from {@link #from} to {@link #to}; not to be kept. */
    char[] characters() {
        char[] characters = parser.getStringCharacters();
        if (yaml && parser.getStringLength() > limits.string()) {
            throw stop(Say.limit("string", limits.string()));
        }
        return characters;
    }

    /** Where the characters of the current token begin. */
    int from() {
        return parser.getStringOffset();
    }

    /** Where the characters of the current token end, excluded. */
    int to() {
        return parser.getStringOffset() + parser.getStringLength();
    }

    /**
     * The id at the current token, which is likely to be new.
     *
     * @throws ConcertedException if it is none
     */
    <N extends Noun<N>> Id<N> newId() {
        return remembered.newId(characters(), from(), to());
    }

    /**
     * The id at the current token, which is likely to have been met before.
     *
     * @throws ConcertedException if it is none
     */
    <N extends Noun<N>> Id<N> id() {
        return remembered.id(characters(), from(), to());
    }

    /**
     * The reference at the current token.
     *
     * @throws ConcertedException if it is none
     */
    Ref ref() {
        return remembered.ref(characters(), from(), to());
    }

    /** Whether the document is YAML, whose authors do not see the type of what they write without quotes. */
    boolean isYaml() {
        return yaml;
    }

    /** The limits that hold. */
    Limits limits() {
        return limits;
    }

    private void refuseYamlReferences() {
        if (YamlFactories.isAlias(parser)) {
            throw stop("*" + parser.getString(), Say.NO_ANCHORS);
        }
        if (parser.getObjectId() != null) {
            throw stop("&" + parser.getObjectId(), Say.NO_ANCHORS);
        }
        if (parser.getTypeId() != null) {
            throw stop(String.valueOf(parser.getTypeId()), Say.NO_TAGS);
        }
    }

    // Path

    /** Goes into a field of the current object. */
    void enter(String name) {
        grow();
        names[depth] = name;
        indexes[depth] = NO_INDEX;
        depth++;
    }

    /** Goes into an element of the current list. */
    void enter(int index) {
        grow();
        indexes[depth] = index;
        depth++;
    }

    /** Leaves it. */
    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == indexes.length) {
            names = java.util.Arrays.copyOf(names, depth * 2);
            indexes = java.util.Arrays.copyOf(indexes, depth * 2);
            states = java.util.Arrays.copyOf(states, depth * 2);
        }
    }

    /** Room to note the state of each field of the object at this depth, all zero. */
    byte[] states(int fields) {
        byte[] own = depth < states.length ? states[depth] : null;
        if (own == null || own.length < fields) {
            grow();
            own = new byte[Math.max(fields, 64)];
            states[depth] = own;
        } else {
            java.util.Arrays.fill(own, 0, fields, (byte) 0);
        }
        return own;
    }

    /** The JSON pointer to where reading is. */
    String path() {
        return path(0);
    }

    private String path(int from) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < depth; i++) {
            out.append('/');
            if (indexes[i] == NO_INDEX) {
                Pointers.escape(names[i], out);
            } else {
                out.append(indexes[i]);
            }
        }
        return out.toString();
    }

    // Faults

    /** Whether anything but whether it is right may be asked of the document. */
    boolean explaining() {
        return mode == Mode.EXPLAIN;
    }

    /** Where the current token is. */
    Optional<Place> here() {
        return mode == Mode.EXPLAIN ? Optional.of(place(parser.currentTokenLocation())) : Optional.empty();
    }

    private Place place(TokenStreamLocation location) {
        return location.getByteOffset() >= 0
                ? source.place(location.getByteOffset())
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Records a fault at the current token; null, so that whoever reads can return it. */
    <T> @Nullable T fault(String found, Text expected) {
        return fault(found, expected, Optional.empty());
    }

    /** Records a fault at the current token, with the nearest known name. */
    <T> @Nullable T fault(String found, Text expected, Optional<String> nearest) {
        if (mode == Mode.EXPLAIN) {
            add(new Fault(path(), here(), found, expected, nearest));
        }
        return failed();
    }

    /** Records a fault that is not at the current token. */
    void fault(String path, Optional<Place> place, String found, Text expected) {
        if (mode == Mode.EXPLAIN) {
            add(new Fault(path, place, found, expected, Optional.empty()));
        }
        failed();
    }

    /** Records what a check found wrong with a value that began at a place. */
    <T> @Nullable T fault(String path, Optional<Place> place, Problem problem) {
        if (mode == Mode.EXPLAIN) {
            add(new Fault(path, place, problem.found(), problem.expected(), problem.nearest()));
        }
        return failed();
    }

    private <T> @Nullable T failed() {
        if (mode == Mode.HASTE) {
            throw new Stopped();
        }
        return null;
    }

    private void add(Fault fault) {
        // Of a document that this library is too old for, nothing else is worth saying.
        if (version().major() > Version.CURRENT.major()) {
            return;
        }
        faults.add(fault);
        if (faults.size() >= limits.problems()) {
            faults.add(new Fault(
                    "", fault.place(), faults.size() + "+", Say.tooMany(limits.problems()), Optional.empty()));
            throw new Stopped();
        }
    }

    /** Records that the current value is of the wrong type, and passes over it. */
    <T> @Nullable T wrong(Text expected) {
        return wrong(expected, Optional.empty());
    }

    /** Records that the current value is not right, and passes over it. */
    <T> @Nullable T wrong(Text expected, Optional<String> nearest) {
        fault(shown(), expected, nearest);
        skip();
        return null;
    }

    /** Records that a word is none of those that may stand here. */
    <T> @Nullable T unknownWord(String word, Text expected, Collection<String> known) {
        return fault(word, expected, mode == Mode.EXPLAIN ? Nearest.to(word, known) : Optional.empty());
    }

    /** Notes what the last value refused, in case nobody can say it better. */
    void refusal(ImmutableList<Problem> problems) {
        refusal = problems;
    }

    ImmutableList<Problem> refusal() {
        return refusal;
    }

    /** Records what the value that was just read refuses about itself. */
    <T> @Nullable T refused(ConcertedException refusal) {
        for (Problem problem : refusal.problems()) {
            fault(problem.found(), problem.expected(), problem.nearest());
        }
        return null;
    }

    /** Passes over the current value. */
    void skip() {
        if (yaml) {
            int open = 0;
            do {
                JsonToken token = parser.currentToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (open > 0 && next() != null);
        } else {
            parser.skipChildren();
        }
    }

    /** Records a fault after which nothing can be read, at the current token. */
    Stopped stop(Text expected) {
        return stop(shown(), expected);
    }

    /** Records a fault after which nothing can be read, at the current token. */
    Stopped stop(String found, Text expected) {
        if (mode == Mode.EXPLAIN) {
            faults.add(new Fault(path(), here(), found, expected, Optional.empty()));
        }
        return new Stopped();
    }

    /** Records that the text itself cannot be read on. */
    void broken(TokenStreamLocation location, String found, Text expected) {
        if (mode == Mode.EXPLAIN) {
            faults.add(new Fault(
                    path(),
                    Optional.of(place(location)),
                    found.isEmpty() ? Say.NOTHING : CharMatcher.whitespace().trimAndCollapseFrom(found, ' '),
                    expected,
                    Optional.empty()));
        }
    }

    /** The current token as it is shown to people. */
    String shown() {
        return switch (parser.currentToken()) {
            case START_OBJECT, END_OBJECT -> "{…}";
            case START_ARRAY, END_ARRAY -> "[…]";
            case VALUE_NULL -> "null";
            default -> parser.getString();
        };
    }

    ImmutableList<Fault> faults() {
        return ImmutableList.copyOf(faults);
    }

    // What the document says of itself

    /** Notes the version, once it has been read. */
    void version(Version read) {
        this.version = read;
    }

    /** The version of the document's format, wherever in the document it is said. */
    Version version() {
        Version read = version;
        if (read == null) {
            read = source.preamble().version().orElse(Version.CURRENT);
            version = read;
        }
        return read;
    }

    /** Notes the language of the texts that do not say theirs. */
    void language(Language read) {
        this.language = Optional.of(read);
    }

    /** The language of the texts that do not say theirs, wherever in the document it is said. */
    Optional<Language> language() {
        Optional<Language> read = language;
        if (read == null) {
            read = source.preamble().language();
            language = read;
        }
        return read;
    }

    /** The language that the document named while it was read. */
    Optional<Language> languageRead() {
        return language == null ? Optional.empty() : language;
    }

    /** Whether this is the first text to miss its language: one complaint is enough. */
    boolean firstWithoutLanguage() {
        boolean first = !languageMissed;
        languageMissed = true;
        return first;
    }

    // Fields of a newer version

    /** Whether a field of the current path was kept already. */
    boolean kept() {
        return keeping().containsKey(path(nounAt));
    }

    /** Keeps the value of a field that a newer version may have. */
    void keep() {
        keeping().put(path(nounAt), Copies.toJson(this));
    }

    private Map<String, String> keeping() {
        return nounAt == 0 ? extras : ofNoun;
    }

    /** Says under which id what was kept of the last noun is to be found again. */
    void keepUnder(String id) {
        nounAt = 0;
        if (!ofNoun.isEmpty()) {
            String noun = path() + "/" + Pointers.escape(id);
            ofNoun.forEach((field, value) -> extras.put(noun + field, value));
            ofNoun.clear();
        }
    }

    Map<String, String> extras() {
        return extras;
    }

    // Nouns

    /** Notes that a list was declared; false when it was declared before. */
    boolean declare(NounType<?> type) {
        return declared.add(type);
    }

    /** Begins a noun. */
    void beginNoun() {
        ownId = null;
        ownPlace = mode == Mode.EXPLAIN ? here() : Optional.empty();
        nounAt = depth;
        if (++nouns > limits.nouns()) {
            throw stop(Say.limit("nouns", limits.nouns()));
        }
    }

    /** Notes that the current token is the id that the current noun gives itself. */
    void ownId() {
        if (mode != Mode.HASTE) {
            ownId = text();
            ownPlace = here();
        }
    }

    /**
     * Ends a noun.
     *
     * @param id the id of the noun that was built; null where none was
     */
    void endNoun(NounType<?> type, @Nullable String id) {
        if (mode == Mode.HASTE) {
            return;
        }
        String given = id == null ? ownId : id;
        if (mode == Mode.SURVEY) {
            if (given == null) {
                known.uncertain(type);
            } else {
                known.add(type, given);
            }
        } else if (given != null && !repeated.add(type, given)) {
            add(new Fault(ownId == null ? path() : path() + "/id", ownPlace, given, Say.ID_ONCE, Optional.empty()));
        }
    }

    /** Notes that a list of nouns could not be read, so that its ids are not known. */
    void lost(NounType<?> type) {
        known.uncertain(type);
    }

    /** Notes that a list may stand under a name that is not quite its own, so that its ids are not known. */
    void misnamed(String field, Collection<String> names) {
        if (mode == Mode.SURVEY) {
            Nearest.to(field, names).flatMap(NounTypes::listed).ifPresent(known::uncertain);
        }
    }

    /** Checks that an id points at something. */
    void refer(NounType<?> type, String id) {
        if (mode == Mode.EXPLAIN && known.lacks(type, id)) {
            fault(id, Say.idOf(type), faults.size() < NEAREST_FOR ? known.nearest(type, id) : Optional.empty());
        }
    }
}
