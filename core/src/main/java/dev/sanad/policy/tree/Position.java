package dev.sanad.policy.tree;

import dev.sanad.policy.source.Place;

/** Where in which file; line and column count from 1, columns in code points. */
record Position(String file, int line, int column) {

    Place at(Path path) {
        return new Place(file, line, column, path.toString());
    }
}
