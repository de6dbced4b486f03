package org.concerted.coordination.conditional;

import java.util.Arrays;

/** A list of integers that grows. */
final class Ints {
    int[] array = new int[16];
    int size;

    void add(int value) {
        if (size == array.length) {
            array = Arrays.copyOf(array, size * 2);
        }
        array[size++] = value;
    }
}
