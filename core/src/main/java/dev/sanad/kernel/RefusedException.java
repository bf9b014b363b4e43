package dev.sanad.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by the facade when the engine refuses: holds every refusal, not the first. Nothing was written. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(refusal -> refusal.code().id()).collect(Collectors.joining(", ")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("refusals: at least one is needed");
        }
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
