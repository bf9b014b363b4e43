package dev.sanad.policy.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing wrong with a policy file: data, from which a message is made in any language. Faults sort by file, line and
 * column.
 *
 * @param code what is wrong
 * @param place where
 * @param expected what would have been right; for a file that is no YAML, the parser's own words
 * @param found what stands there: at most 60 characters, with control and bidi characters escaped
 * @param first the earlier of two places that do not go together, such as the first of two equal keys
 */
public record Fault(FaultCode code, Place place, Expected expected, Optional<String> found, Optional<Place> first)
        implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER = Comparator.comparing((Fault fault) -> fault.place.file())
            .thenComparingInt(fault -> fault.place.line())
            .thenComparingInt(fault -> fault.place.column())
            .thenComparing(Fault::code)
            .thenComparing(fault -> fault.place.path());

    public Fault {
        found = found.map(Echo::of);
    }

    public Fault(FaultCode code, Place place, Expected expected, String found) {
        this(code, place, expected, Optional.of(found), Optional.empty());
    }

    public Fault(FaultCode code, Place place, Expected expected) {
        this(code, place, expected, Optional.empty(), Optional.empty());
    }

    /** What was probably meant: for a misspelt word, the nearest known one. */
    public Optional<String> suggestion() {
        return expected.nearest();
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
