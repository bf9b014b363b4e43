package dev.sanad.verify;

import java.util.Arrays;

/** A row of numbers that grows. */
final class Ints {
    private int[] numbers = new int[1 << 10];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int get(int at) {
        return numbers[at];
    }

    int last() {
        return numbers[size - 1];
    }

    int removeLast() {
        return numbers[--size];
    }

    int[] slice(int from, int to) {
        return Arrays.copyOfRange(numbers, from, to);
    }

    int[] sorted() {
        int[] sorted = slice(0, size);
        Arrays.sort(sorted);
        return sorted;
    }

    int size() {
        return size;
    }
}
