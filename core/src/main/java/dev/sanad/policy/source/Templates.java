package dev.sanad.policy.source;

import java.util.Optional;

/** Where the templates are that overlays extend; the host gives it. */
@FunctionalInterface
public interface Templates {

    /** The file of a template, by the id and the version it gives itself; empty if there is none. */
    Optional<Source> find(String id, String version);

    /** No templates at all. */
    static Templates none() {
        return (id, version) -> Optional.empty();
    }
}
