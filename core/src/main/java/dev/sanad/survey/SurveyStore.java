package dev.sanad.survey;

import java.util.function.Function;

/**
 * Keeps what surveys collect and publish. Port.
 *
 * <p>Obligations of an implementation, held by the store contract: a unit of work is atomic and durable when {@link #inUnit}
 * returns, and sees what it wrote itself.
 */
public interface SurveyStore {

    /**
     * Runs the work in one unit and commits it; whatever it throws undoes it and reaches the caller. Units do not nest.
     *
     * @param work may be run more than once, so it has no effect outside the unit
     * @throws dev.sanad.journal.StoreException where the store cannot do it; {@link
     *     dev.sanad.journal.StaleVersionException} where another unit was first
     */
    <T> T inUnit(Function<SurveyUnit, T> work);
}
