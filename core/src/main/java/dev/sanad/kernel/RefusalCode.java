package dev.sanad.kernel;

import java.io.Serializable;

/**
 * A stable reason for refusing. Each concept lists its own as an enum; a code, once released, keeps its id and its
 * meaning. The message for it is found in every language under {@code refusal.<id>}.
 */
public interface RefusalCode extends Serializable {

    /** Lower case words joined by hyphens. */
    String id();

    RefusalKind kind();

    /** Whether it applies what a policy says: then one that cites no clause rests on an assumption of whoever wrote the policy. */
    default boolean ofPolicy() {
        return false;
    }
}
