package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.survey.Report;
import dev.sanad.survey.Reports;
import dev.sanad.survey.SurveyForms;
import java.util.List;

/** The table of published reports. */
record ReportTable(Session session, Tables tables) implements Reports {

    @Override
    public void add(AssociationId association, Report report) {
        session.update(
                tables.in("insert into {survey_report} (association, survey, report_number, format, body)"
                        + " values (?, ?, ?, ?, ?)"),
                association.value(),
                report.release().survey(),
                report.release().number(),
                ValueJson.FORMAT,
                ValueJson.write(SurveyForms.write(report)));
    }

    @Override
    public List<Report> all(AssociationId association, String survey) {
        return session.list(
                tables.in("select format, body from {survey_report} where association = ? and survey = ?"
                        + " order by report_number"),
                row -> SurveyForms.report(ValueJson.read(row.getInt("format"), row.getString("body"))),
                association.value(),
                survey);
    }
}
