package dev.sanad.jdbc;

import dev.sanad.journal.Value;

/** The jackson-core on the class path, which the host may have pinned. */
final class JsonLibrary {

    private JsonLibrary() {}

    /** Refuses one with which values cannot be written and read with {@link IllegalStateException}. */
    static void mustWork() {
        try {
            ValueJson.read(ValueJson.FORMAT, ValueJson.write(Value.empty()));
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "jackson-core 2.15 or newer is needed, and what comes first on the class path is older", e);
        }
    }
}
