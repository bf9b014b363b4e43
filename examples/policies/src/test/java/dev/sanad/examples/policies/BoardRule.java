package dev.sanad.examples.policies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A rule that was found in one of the five texts.
 *
 * @param id as everybody cites it
 * @param kind how strongly it is meant
 * @param asks in our own words
 * @param missing what is not there yet, if anything
 */
record BoardRule(String id, String kind, String asks, String missing) {

    static List<BoardRule> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BoardRule.class.getResourceAsStream("rules.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(part -> new BoardRule(part[0].strip(), part[1].strip(), part[2].strip(), part[3].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which text it is of. */
    String text() {
        return id.substring(0, 3);
    }

    boolean later() {
        return !missing.isEmpty();
    }
}
