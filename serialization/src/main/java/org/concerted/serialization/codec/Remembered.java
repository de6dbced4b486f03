package org.concerted.serialization.codec;

import org.concerted.core.Ref;
import org.concerted.core.model.Id;
import org.concerted.core.model.Noun;
import org.jspecify.annotations.Nullable;

/**
 * Ids and references that were read lately. Documents point at the same nouns again and again: what was met before is
 * given out again, so that it is checked and hashed once and takes memory once. It forgets when it is full, and is none
 * the less right.
 */
final class Remembered {
    /** One place for so many bytes of a document, within bounds: small documents pay for small tables. */
    private static final int BYTES_FOR_ONE = 64;

    private static final int FEWEST = 64;
    private static final int MOST = 1 << 16;

    private final @Nullable Id<?>[] ids;
    private final @Nullable Ref[] refs;
    private final int[] idHashes;
    private final int[] refHashes;
    private final int mask;

    /** Room enough for a document of so many bytes. */
    Remembered(int bytes) {
        int size = Integer.highestOneBit(Math.max(FEWEST, Math.min(MOST, bytes / BYTES_FOR_ONE)));
        this.mask = size - 1;
        this.ids = new Id<?>[size];
        this.refs = new Ref[size];
        this.idHashes = new int[size];
        this.refHashes = new int[size];
    }

    /** An id that is likely to be new; it is remembered where there is room. */
    <N extends Noun<N>> Id<N> newId(char[] characters, int from, int to) {
        Id<N> id = Id.of(new String(characters, from, to - from));
        int hash = Characters.hash(characters, from, to);
        int slot = slot(hash);
        if (ids[slot] == null) {
            ids[slot] = id;
            idHashes[slot] = hash;
        }
        return id;
    }

    /** An id that is likely to have been met before. */
    @SuppressWarnings("unchecked") // An id is the same value whatever it names.
    <N extends Noun<N>> Id<N> id(char[] characters, int from, int to) {
        int hash = Characters.hash(characters, from, to);
        int slot = slot(hash);
        Id<?> met = ids[slot];
        if (met == null || idHashes[slot] != hash || !Characters.equal(met.value(), characters, from, to)) {
            met = Id.of(new String(characters, from, to - from));
            ids[slot] = met;
            idHashes[slot] = hash;
        }
        return (Id<N>) met;
    }

    /** A reference that is likely to have been met before. */
    Ref ref(char[] characters, int from, int to) {
        int hash = Characters.hash(characters, from, to);
        int slot = slot(hash);
        Ref met = refs[slot];
        if (met == null || refHashes[slot] != hash || !isRef(met, characters, from, to)) {
            met = Ref.parse(new String(characters, from, to - from));
            refs[slot] = met;
            refHashes[slot] = hash;
        }
        return met;
    }

    private int slot(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ (spread >>> 15)) & mask;
    }

    private static boolean isRef(Ref ref, char[] characters, int from, int to) {
        int colon = from + ref.kind().length();
        return colon < to
                && characters[colon] == ':'
                && Characters.equal(ref.kind(), characters, from, colon)
                && Characters.equal(ref.id(), characters, colon + 1, to);
    }
}
