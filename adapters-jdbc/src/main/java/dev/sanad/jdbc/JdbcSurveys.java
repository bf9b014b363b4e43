package dev.sanad.jdbc;

import dev.sanad.survey.SurveyStore;
import dev.sanad.survey.SurveyUnit;
import java.util.function.Function;

/** Keeps surveys in the transactions of the store. */
record JdbcSurveys(Transactions transactions, Tables tables, CommandTable commands) implements SurveyStore {

    @Override
    public <T> T inUnit(Function<SurveyUnit, T> work) {
        return transactions.run(session -> work.apply(new JdbcSurveyUnit(session, tables, commands)));
    }
}
