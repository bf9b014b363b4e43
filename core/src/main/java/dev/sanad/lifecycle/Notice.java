package dev.sanad.lifecycle;

import java.util.List;

/**
 * Something an action has to tell somebody.
 *
 * @param party who is told
 * @param facts whose values are stated
 * @param clocks whose expectation or deadline is stated
 */
public record Notice(String party, List<String> facts, List<String> clocks) {

    public Notice {
        facts = List.copyOf(facts);
        clocks = List.copyOf(clocks);
    }
}
