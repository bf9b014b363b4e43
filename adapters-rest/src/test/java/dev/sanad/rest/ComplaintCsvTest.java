package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.complaint.ComplaintStatistics;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Figure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComplaintCsvTest {

    static ComplaintStatistics statistics(String name) {
        return new ComplaintStatistics(
                Optional.of(12L),
                List.of(
                        new ComplaintStatistics.Group("channel", name, Optional.of(8L)),
                        new ComplaintStatistics.Group("channel", "phone", Optional.empty())),
                List.of(new ComplaintStatistics.Share("answered-in-time", Optional.of(8L), Optional.of(4L))),
                new ComplaintStatistics.Duration(Figure.of(6), Figure.undefined(Cause.NOT_REACHED)),
                List.of(),
                new ComplaintStatistics.Outcomes(List.of(), List.of()));
    }

    /** The same when nine tenths have been answered, with what came of them. */
    static ComplaintStatistics known() {
        ComplaintStatistics before = statistics("web");
        return new ComplaintStatistics(
                before.received(),
                before.groups(),
                before.timeliness(),
                new ComplaintStatistics.Duration(Figure.of(6), Figure.of(9)),
                before.groups(),
                new ComplaintStatistics.Outcomes(before.timeliness(), before.groups()));
    }

    @Test
    void each_figure_is_a_line_what_is_hidden_says_so_and_what_is_not_known_is_empty() {
        assertThat(ComplaintCsv.of(statistics("web")).split("\r\n"))
                .containsExactly(
                        "table,name,value",
                        "received,all,12",
                        "channel,web,8",
                        "channel,phone,hidden",
                        "answered-in-time,yes,8",
                        "answered-in-time,no,4",
                        "days-to-answer,median,6.0",
                        "days-to-answer,ninetieth,");
    }

    @Test
    void no_name_becomes_a_formula_or_breaks_a_line() {
        assertThat(ComplaintCsv.of(statistics("=1+1"))).contains("channel,\"'=1+1\",8");
        assertThat(ComplaintCsv.of(statistics("＝1+1"))).contains("'＝1+1");
        assertThat(ComplaintCsv.of(statistics("a,\"b\"\r\nc"))).contains("channel,\"a,\"\"b\"\"\r\nc\",8");
    }
}
