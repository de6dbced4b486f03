package org.concerted.serialization.codec;

/**
 * A place in the text of a document.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(int line, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
