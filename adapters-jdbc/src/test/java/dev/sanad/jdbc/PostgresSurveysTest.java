package dev.sanad.jdbc;

import dev.sanad.survey.SurveyStore;
import dev.sanad.survey.SurveyStoreContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresSurveysTest extends SurveyStoreContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected SurveyStore store() {
        return store.surveys();
    }
}
