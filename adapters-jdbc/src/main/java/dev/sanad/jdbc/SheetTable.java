package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.survey.AnswerSheet;
import dev.sanad.survey.Counted;
import dev.sanad.survey.Release;
import dev.sanad.survey.Sheets;
import dev.sanad.survey.SurveyForms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of sheets. */
record SheetTable(Session session, Tables tables) implements Sheets {

    @Override
    public void add(AssociationId association, AnswerSheet sheet) {
        session.update(
                tables.in("insert into {survey_sheet} (association, sheet_id, survey, instrument, received_on, counted,"
                        + " format, body) values (?, ?, ?, ?, ?, ?, ?, ?)"),
                association.value(),
                sheet.id(),
                sheet.survey(),
                sheet.instrument(),
                sheet.taken().day(),
                0,
                ValueJson.FORMAT,
                ValueJson.write(SurveyForms.write(sheet)));
    }

    @Override
    public Optional<AnswerSheet> find(AssociationId association, UUID id) {
        return session.one(
                tables.in("select format, body from {survey_sheet} where association = ? and sheet_id = ?"),
                SheetTable::sheet,
                association.value(),
                id);
    }

    @Override
    public void count(AssociationId association, Release release) {
        session.update(
                tables.in(
                        "update {survey_sheet} set counted = ? where association = ? and survey = ? and instrument = ?"
                                + " and received_on between ? and ? and counted = 0"),
                release.number(),
                association.value(),
                release.survey(),
                release.instrument(),
                release.period().from(),
                release.period().until());
    }

    @Override
    public List<Counted> all(AssociationId association, String survey, String instrument) {
        return session.list(
                tables.in("select counted, format, body from {survey_sheet}"
                        + " where association = ? and survey = ? and instrument = ?"),
                row -> new Counted(sheet(row), row.getInt("counted")),
                association.value(),
                survey,
                instrument);
    }

    private static AnswerSheet sheet(ResultSet row) throws SQLException {
        return SurveyForms.sheet(ValueJson.read(row.getInt("format"), row.getString("body")));
    }
}
