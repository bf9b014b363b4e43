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
}
