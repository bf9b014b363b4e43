package dev.sanad.policy.source;

import dev.sanad.kernel.Language;
import java.util.List;
import java.util.Set;

/**
 * What was noted while a file was read, beside what it means.
 *
 * @param places where each key stands
 * @param untranslated texts that lack a language of the file, in the order in which they were read
 * @param cited names of the clauses that something rests on
 */
public record Notes(Places places, List<Untranslated> untranslated, Set<String> cited) {

    /**
     * A text that lacks languages.
     *
     * @param keys that lead to it; items of lists by number, from 0
     * @param missing at least one
     */
    public record Untranslated(List<String> keys, List<Language> missing) {
        public Untranslated {
            keys = List.copyOf(keys);
            missing = List.copyOf(missing);
        }
    }

    public Notes {
        untranslated = List.copyOf(untranslated);
        cited = Set.copyOf(cited);
    }
}
