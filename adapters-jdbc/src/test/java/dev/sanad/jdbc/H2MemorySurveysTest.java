package dev.sanad.jdbc;

import dev.sanad.survey.SurveyStore;
import dev.sanad.survey.SurveyStoreContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemorySurveysTest extends SurveyStoreContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected SurveyStore store() {
        return store.surveys();
    }
}
