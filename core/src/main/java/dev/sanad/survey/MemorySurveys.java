package dev.sanad.survey;

import java.util.function.Function;

/** Keeps surveys in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemorySurveys implements SurveyStore {

    private MemorySurveyUnit kept = new MemorySurveyUnit();

    /** A store without surveys. */
    public MemorySurveys() {}

    /** Units take turns, each on a copy of its own; that of a failed one is thrown away. */
    @Override
    public synchronized <T> T inUnit(Function<SurveyUnit, T> work) {
        MemorySurveyUnit copy = kept.copy();
        T answer = work.apply(copy);
        kept = copy.copy();
        return answer;
    }
}
