package dev.sanad.verify;

import dev.sanad.policy.Finding;
import java.util.List;

/** Looks for one kind of fault in an explored lifecycle. */
interface Check {

    List<Finding> of(Explored explored);

    /**
     * Whether it is a fault only if it is found for every matter. A lifecycle to which a matter gives numbers of its own
     * is explored for that matter apart.
     */
    default boolean forEveryMatter() {
        return false;
    }
}
