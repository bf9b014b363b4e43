package dev.sanad.survey;

class MemorySurveysTest extends SurveyStoreContract {
    private final MemorySurveys store = new MemorySurveys();

    @Override
    protected SurveyStore store() {
        return store;
    }
}
