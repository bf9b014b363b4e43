package dev.sanad.journal;

import java.util.function.Function;

/**
 * Keeps cases. Port.
 *
 * <p>Obligations of an implementation, held by the store contract: a unit of work is atomic and durable when
 * {@link #inUnit} returns; two units that change the same case never both succeed on the same version; an outcome that
 * the connection lost is found out, never guessed.
 */
public interface CaseStore {

    /**
     * Runs the work in one unit and commits it; whatever it throws undoes it and reaches the caller. Units do not nest.
     *
     * @param work may be run more than once, so it has no effect outside the unit, and starts with a look for its own
     *     command
     * @throws StoreException where the store cannot do it; see its subtypes
     */
    <T> T inUnit(Function<CaseUnit, T> work);
}
