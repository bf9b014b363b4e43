package dev.sanad.jdbc;

import dev.sanad.survey.Instruments;
import dev.sanad.survey.Invitations;
import dev.sanad.survey.Measures;
import dev.sanad.survey.Reports;
import dev.sanad.survey.Sheets;
import dev.sanad.survey.SurveyUnit;

/** The tables of surveys in one transaction. */
record JdbcSurveyUnit(Session session, Tables tables) implements SurveyUnit {

    @Override
    public Instruments instruments() {
        return new InstrumentTable(session, tables);
    }

    @Override
    public Invitations invitations() {
        return new InvitationTable(session, tables);
    }

    @Override
    public Sheets sheets() {
        return new SheetTable(session, tables);
    }

    @Override
    public Reports reports() {
        return new ReportTable(session, tables);
    }

    @Override
    public Measures measures() {
        return new MeasureTable(session, tables);
    }
}
