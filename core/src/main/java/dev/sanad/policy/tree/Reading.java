package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads policy files: bytes, tree, overlay on its template, binding; all faults at once. */
public final class Reading {
    private final Templates templates;

    public Reading(Templates templates) {
        this.templates = templates;
    }

    /**
     * Reads a file and binds it. The binding is called where there is a tree at all, even if that has faults already, so
     * that its own come out, too; what it answers counts only if there are none.
     */
    public <T> Parsed<T> read(Source source, Function<Cursor, T> binding) {
        Faults faults = new Faults();
        Optional<Layers.Merged> merged = new Layers(templates, faults).read(source);
        return merged.map(file -> bound(file, faults, binding)).orElseGet(() -> new Parsed.Faulty<>(faults.sorted()));
    }

    private static <T> Parsed<T> bound(Layers.Merged file, Faults faults, Function<Cursor, T> binding) {
        Reads reads = new Reads(faults);
        T value = binding.apply(new Cursor(reads, file.root(), Path.ROOT, ""));
        Unread.report(file.root(), Path.ROOT, reads, faults);
        return faults.isEmpty() ? whole(file, value, reads) : new Parsed.Faulty<>(faults.sorted());
    }

    private static <T> Parsed<T> whole(Layers.Merged file, T value, Reads reads) {
        Canonical canonical = new Canonical(file.root());
        if (!canonical.fits()) {
            Expected most = Expected.of("<= " + Limits.BYTES + " bytes", "<= " + Limits.NODES + " nodes");
            return new Parsed.Faulty<>(
                    List.of(new Fault(FaultCode.TOO_LARGE, file.root().at().at(Path.ROOT), most)));
        }
        return new Parsed.Whole<>(
                value,
                canonical.form(),
                canonical.digest(),
                file.template(),
                reads.vocabulary(),
                reads.notes(new TreePlaces(file.root())));
    }
}
