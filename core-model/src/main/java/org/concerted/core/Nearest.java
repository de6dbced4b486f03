package org.concerted.core;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that someone may have meant. */
public final class Nearest {
    private static final int SHORTEST_PART = 3;

    private Nearest() {}

    /**
     * The known name at the smallest edit distance, if that distance is at most a third of the word's length and at
     * least one edit is allowed; the first in order among equals. Where none is that near, the first that has the word
     * in it.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int allowed = Math.max(1, word.length() / 3);
        String best = null;
        int least = allowed + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(word, candidate);
                if (distance < least) {
                    best = candidate;
                    least = distance;
                }
            }
        }
        return best == null && word.length() >= SHORTEST_PART
                ? known.stream().filter(name -> name.contains(word)).findFirst()
                : Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
