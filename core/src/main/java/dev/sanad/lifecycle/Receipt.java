package dev.sanad.lifecycle;

import dev.sanad.kernel.CaseId;

/**
 * What somebody holds in hand when a command was done.
 *
 * @param id of the case
 * @param version of the case after it; the next command names it
 * @param tracking the code by which the owner follows the case
 * @param stage where the case stands
 */
public record Receipt(CaseId id, long version, String tracking, String stage) {

    /** Without the code, with which anybody could follow the case. */
    @Override
    public String toString() {
        return "Receipt[" + id + ", " + version + "]";
    }
}
