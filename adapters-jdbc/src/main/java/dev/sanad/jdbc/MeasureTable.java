package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.survey.Measure;
import dev.sanad.survey.Measures;
import dev.sanad.survey.SurveyForms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of measures. */
record MeasureTable(Session session, Tables tables) implements Measures {

    @Override
    public void add(AssociationId association, Measure measure) {
        session.update(
                tables.in("insert into {survey_measure} (association, measure_id, survey, deadline_on, checked, format,"
                        + " body) values (?, ?, ?, ?, ?, ?, ?)"),
                association.value(),
                measure.id(),
                measure.finding().survey(),
                measure.plan().deadline(),
                measure.checked().isPresent(),
                ValueJson.FORMAT,
                ValueJson.write(SurveyForms.write(measure)));
    }

    @Override
    public void check(AssociationId association, Measure checked) {
        int changed = session.update(
                tables.in("update {survey_measure} set checked = true, format = ?, body = ?"
                        + " where association = ? and measure_id = ? and checked = false"),
                ValueJson.FORMAT,
                ValueJson.write(SurveyForms.write(checked)),
                association.value(),
                checked.id());
        if (changed == 0) {
            throw session.stale();
        }
    }

    @Override
    public Optional<Measure> find(AssociationId association, UUID id) {
        return session.one(
                tables.in("select format, body from {survey_measure} where association = ? and measure_id = ?"),
                MeasureTable::measure,
                association.value(),
                id);
    }

    @Override
    public List<Measure> all(AssociationId association, String survey) {
        return session.list(
                tables.in("select format, body from {survey_measure} where association = ? and survey = ?"
                        + " order by deadline_on"),
                MeasureTable::measure,
                association.value(),
                survey);
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return SurveyForms.measure(ValueJson.read(row.getInt("format"), row.getString("body")));
    }
}
