package dev.sanad.policy.tree;

import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Notes;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file: it is whole, or it has faults.
 *
 * @param <T> what it was bound to
 */
public sealed interface Parsed<T> {

    /**
     * A file without faults.
     *
     * @param value what it was bound to
     * @param canonical its canonical form
     * @param digest the SHA-256 of its canonical form, in 64 lower-case hexadecimal digits
     * @param template the template it overlays
     * @param vocabulary what was read
     * @param notes what was noted beside
     * @param <T> what it was bound to
     */
    record Whole<T>(
            T value, String canonical, String digest, Optional<TemplateId> template, Lexicon vocabulary, Notes notes)
            implements Parsed<T> {}

    /**
     * A file with faults.
     *
     * @param faults at least one; by file, line and column
     * @param <T> what it would have been bound to
     */
    record Faulty<T>(List<Fault> faults) implements Parsed<T> {}
}
