package dev.sanad.survey;

/** What one unit of work of a {@link SurveyStore} can reach; not after it is over. */
public interface SurveyUnit {

    Instruments instruments();

    Invitations invitations();

    Sheets sheets();

    Reports reports();

    Measures measures();

    Commands commands();
}
