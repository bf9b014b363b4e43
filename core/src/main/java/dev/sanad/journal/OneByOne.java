package dev.sanad.journal;

import java.util.ArrayList;
import java.util.List;

/** Does things one by one: what fails keeps no other from being done, and is thrown when all were tried. For one thread. */
public final class OneByOne {
    private final List<RuntimeException> failures = new ArrayList<>();

    /** Nothing has failed yet. */
    public OneByOne() {}

    /** Whether it was done; a failure is kept for {@link #throwFailures}. */
    public boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            failures.add(failure);
            return false;
        }
    }

    /** Throws the first failure, with the others beside it; does nothing where nothing failed. */
    public void throwFailures() {
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.subList(1, failures.size()).forEach(first::addSuppressed);
            throw first;
        }
    }
}
