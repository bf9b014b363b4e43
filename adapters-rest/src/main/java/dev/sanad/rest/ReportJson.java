package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.statistics.Interval;
import dev.sanad.survey.Cell;
import dev.sanad.survey.Evidence;
import dev.sanad.survey.Report;
import dev.sanad.survey.Response;
import dev.sanad.survey.Score;
import java.util.List;

/** Reports on the wire: a share never without what it rests on. */
public final class ReportJson {

    private ReportJson() {}

    /** The report as it goes over the wire. */
    public static String write(Report report) {
        return of(report).toString();
    }

    /** A report that nobody published: without number, day and period, of which it has none. */
    public static String unpublished(Report report) {
        return of(report)
                .without(List.of("number", "published", "from", "until"))
                .toString();
    }

    static ObjectNode list(List<Report> reports) {
        ObjectNode json = node();
        ArrayNode list = json.putArray("reports");
        reports.forEach(report -> list.add(of(report)));
        return json;
    }

    static ObjectNode of(Report report) {
        ObjectNode json = node();
        json.put("survey", report.release().survey());
        json.put("number", report.release().number());
        json.put("published", report.release().day().toString());
        json.put("instrument", report.release().instrument());
        json.put("from", report.release().period().from().toString());
        json.put("until", report.release().period().until().toString());
        report.release().by().ifPresent(by -> json.put("by", by.word()));
        json.put("least", report.least());
        json.set("response", response(report.response()));
        ObjectNode reach = json.putObject("reach");
        report.reach().forEach((group, response) -> reach.set(group, response(response)));
        json.set("service", score(report.service()));
        json.set("outcome", score(report.outcome()));
        ArrayNode rows = json.putArray("rows");
        report.rows().forEach(row -> rows.add(row(row)));
        return json;
    }

    private static ObjectNode row(Report.Row row) {
        ObjectNode json = node();
        json.put("item", row.item());
        json.put("about", SurveyWords.of(row.about()));
        json.put("cell", SurveyWords.of(row.cell().kind()));
        if (row.cell().kind() != Cell.Kind.ALL) {
            json.put("group", row.cell().group());
        }
        json.set("score", score(row.score()));
        row.sensitivity().ifPresent(sensitivity -> {
            sensitivity.silence().ifPresent(silence -> json.set("silence", interval(silence)));
            json.set("courtesy", interval(sensitivity.courtesy()));
        });
        return json;
    }

    static ObjectNode score(Score score) {
        ObjectNode json = node();
        if (score instanceof Score.Share share) {
            json.put("share", share.value());
            json.set("evidence", evidence(share.evidence()));
        } else if (score instanceof Score.Undefined undefined) {
            json.put("undefined", SurveyWords.of(undefined.cause()));
        } else if (score instanceof Score.Suppressed suppressed) {
            json.put("suppressed", SurveyWords.of(suppressed.why()));
        }
        return json;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode json = node();
        json.put("n", evidence.n());
        json.set("response", response(evidence.response()));
        ObjectNode modes = json.putObject("modes");
        evidence.modes().forEach((mode, n) -> modes.put(mode.word(), n));
        json.set("interval", interval(evidence.interval()));
        ArrayNode flags = json.putArray("flags");
        evidence.flags().forEach(flag -> flags.add(SurveyWords.of(flag)));
        return json;
    }

    private static ObjectNode response(Response response) {
        return node().put("invited", response.invited())
                .put("answered", response.answered())
                .put("declined", response.declined())
                .put("unreached", response.unreached())
                .put("silent", response.silent())
                .put("uninvited", response.uninvited());
    }

    private static ObjectNode interval(Interval interval) {
        return node().put("low", interval.low()).put("high", interval.high());
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
