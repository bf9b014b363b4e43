package dev.sanad.policy.source;

import java.util.List;

/** Where each key of a file stands. */
@FunctionalInterface
public interface Places {

    /**
     * The place of the key that these keys lead to, or of the last of them that is there.
     *
     * @param keys from the top; items of lists by number, from 0
     */
    Place of(List<String> keys);
}
