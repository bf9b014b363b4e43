package dev.sanad.jdbc;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.survey.Commands;
import dev.sanad.survey.Instruments;
import dev.sanad.survey.Invitations;
import dev.sanad.survey.Measures;
import dev.sanad.survey.Reports;
import dev.sanad.survey.Sheets;
import dev.sanad.survey.SurveyUnit;
import java.util.Optional;

/** The tables of surveys in one transaction. */
record JdbcSurveyUnit(Session session, Tables tables, CommandTable done) implements SurveyUnit {

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

    @Override
    public Commands commands() {
        return new Commands() {
            @Override
            public void add(AssociationId association, CommandContent asked) {
                done.insert(session, association, asked);
            }

            @Override
            public Optional<Fingerprint> find(AssociationId association, CommandId command) {
                return done.find(session, association, command);
            }
        };
    }
}
