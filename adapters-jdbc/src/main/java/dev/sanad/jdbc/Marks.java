package dev.sanad.jdbc;

import java.util.Collections;

/** The places of parameters in a list. */
final class Marks {
    private Marks() {}

    static String of(int size) {
        return String.join(", ", Collections.nCopies(size, "?"));
    }
}
