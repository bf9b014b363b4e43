package dev.sanad.policy;

import java.util.Optional;
import java.util.function.Function;

/** What binding a file gives, before its digest is known. */
record PolicyDraft(Optional<Function<Policy.Form, Policy>> policy, String id, int version) {

    PolicyLoader.Loaded finished(Policy.Form form) {
        return policy.<PolicyLoader.Loaded>map(made -> new PolicyLoader.Loaded.Whole(made.apply(form)))
                .orElseGet(() -> new PolicyLoader.Loaded.Template(id, version));
    }
}
