package dev.sanad.policy.source;

/**
 * A place in a file.
 *
 * @param file the name the caller gave it
 * @param line from 1
 * @param column from 1, counted in characters (code points)
 * @param path the keys that lead there, such as {@code lifecycles.request.actions.lodge.by[1]}; items count from 0; empty
 *     for the whole file
 */
public record Place(String file, int line, int column, String path) {
    private static final int LONGEST = 240;

    public Place {
        file = Echo.of(file, LONGEST);
        path = Echo.of(path, LONGEST);
    }
}
