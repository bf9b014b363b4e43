package dev.sanad.desk.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetricTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("dev.sanad.desk.survey.Vector#all")
    void aPublishedFigureIsMet(Vector vector) throws IOException {
        List<JsonNode> answers = ask(
                Optional.of(Metric.valueOf(vector.metric())), vector.inputs().toString());

        assertThat(answers).hasSize(1);
        assertThat(vector.difference(answers.get(0))).isEmpty();
    }

    @Test
    void thereAreAsManyVectorsAsThereWereAndOfEveryMetric() {
        assertThat(Vector.all()).hasSize(69);
        assertThat(Vector.all())
                .extracting(Vector::metric)
                .contains(Arrays.stream(Metric.values()).map(Metric::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CSAT      | {"scale":5,"counts_1_to_5":[2,3,10,40],"no_answer":0}                   | LENGTHS_DIFFER
                    CSAT      | {"scale":5,"counts_1_to_5":[2,3,10,40,-1]}                              | COUNT_NEGATIVE
                    CSAT      | {"scale":5,"counts_1_to_5":[2,3,10,40,1],"no_answer":-1}                | COUNT_NEGATIVE
                    CSAT      | {"counts_1_to_5":[9223372036854775807,1,0,0,0]}                         | NUMBER_TOO_LARGE
                    NPS       | {"promoters":-1,"passives":0,"detractors":3}                            | COUNT_NEGATIVE
                    NPS       | {"histogram_0_to_10":[1,2,3]}                                           | LENGTHS_DIFFER
                    NPS_DIFF  | {"a":[0,0,0],"b":[1,2,3]}                                               | NOTHING_GIVEN
                    PROP_CI   | {"x":5,"n":4,"conf":0.95}                                               | COUNT_EXCEEDS_SAMPLE
                    PROP_CI   | {"x":5,"n":9,"conf":95}                                                 | SHARE_OUTSIDE_RANGE
                    FPC       | {"x":80,"n":100,"N":99}                                                 | SAMPLE_EXCEEDS_POPULATION
                    SERVQUAL  | {"perception":{"a":[1]},"expectation":{"a":[1]},"weights_100":{"a":99}} | WEIGHTS_DO_NOT_SUM
                    SERVQUAL  | {"perception":{"a":[1]},"expectation":{"b":[1]}}                        | STRATA_DIFFER
                    SERVQUAL  | {"perception":{"a":[1]},"expectation":{"a":[1,2]}}                      | LENGTHS_DIFFER
                    CRONBACH  | {"rows_are_respondents":[[1],[2]]}                                      | TOO_FEW_ITEMS
                    CRONBACH  | {"rows_are_respondents":[[1,2]]}                                        | TOO_FEW_RESPONDENTS
                    CRONBACH  | {"rows_are_respondents":[]}                                             | TOO_FEW_RESPONDENTS
                    CRONBACH  | {"rows_are_respondents":[[1,2],[1]]}                                    | LENGTHS_DIFFER
                    CRONBACH  | {"item_variances":[1,-1],"total_variance":3}                            | VARIANCE_NEGATIVE
                    OMEGA     | {"std_loadings":[0.5,1.5]}                                              | LOADING_OUTSIDE_RANGE
                    KISH      | {"weights":[1,-1]}                                                      | WEIGHT_NEGATIVE
                    KISH      | {"weights":[]}                                                          | VALUE_NOT_POSITIVE
                    RAKE      | {"seed_counts":[[1,2],[3]],"row_targets":[1,2],"col_targets":[1,2]}     | LENGTHS_DIFFER
                    RAKE      | {"seed_counts":[[0,0],[3,1]],"row_targets":[1,2],"col_targets":[1,2]}   | NO_CONVERGENCE
                    RAKE      | {"seed_counts":[[1e999]],"row_targets":[1],"col_targets":[1]}           | NUMBER_NOT_FINITE
                    POSTSTRAT | {"population":{"A":4},"sample_n":{"B":3},"satisfied":{"A":2}}           | STRATA_DIFFER
                    KM        | {"closed_days":[-1],"open_days_so_far":[]}                              | DURATION_NEGATIVE
                    CONFORMAL | {"calibration_durations_days":[1,2],"alpha":0}                          | SHARE_OUTSIDE_RANGE
                    SDC       | {"counts":[[1,2],[3]]}                                                  | LENGTHS_DIFFER
                    SDC       | {"counts":[[1,2]],"threshold_min":1}                                    | THRESHOLD_TOO_SMALL
                    SDC_ROUND | {"base":0,"counts":[1]}                                                 | VALUE_NOT_POSITIVE
                    """)
    void whatCannotBeIsRefusedByItsCode(Metric metric, String inputs, String code) throws IOException {
        assertThat(ask(Optional.of(metric), inputs)).containsExactly(JSON.readTree("{\"error\":\"" + code + "\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"x":1,"n":2                   | NOT_JSON           |
                    {"x":1,"x":1,"n":2,"conf":0.9} | NOT_JSON           |
                    {"x":NaN,"n":2}                | NOT_JSON           |
                    {"x":1,"n":2} {"x":1,"n":2}    | NOT_JSON           |
                    [1,2]                          | NOT_AN_OBJECT      |
                    {"x":1}                        | KEY_MISSING        | n
                    {"x":"1","n":2}                | NOT_A_NUMBER       | x
                    {"x":null,"n":2}               | NOT_A_NUMBER       | x
                    {"x":0.5,"n":2}                | NOT_A_WHOLE_NUMBER | x
                    {"x":1e30,"n":2}               | NOT_A_WHOLE_NUMBER | x
                    {"x":1,"n":9223372036854775808}| NOT_A_WHOLE_NUMBER | n
                    """)
    void aLineThatCannotBeReadIsNamedAndTheNextIsReadAllTheSame(String line, String code, String key)
            throws IOException {
        List<JsonNode> answers = ask(Optional.of(Metric.PROP_CI), "\n" + line + "\n{\"x\":1,\"n\":2}");

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).path("error").asText()).isEqualTo(code);
        assertThat(answers.get(0).path("line").asInt()).isEqualTo(2);
        assertThat(answers.get(0).path("key").asText("")).isEqualTo(key == null ? "" : key);
        assertThat(answers.get(1).path("p").asDouble()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyObjectIsNoInputOfAnyMetric(Metric metric) throws IOException {
        assertThat(ask(Optional.of(metric), "{}").get(0).path("error").asText()).isEqualTo("KEY_MISSING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CSAT      | {"counts_1_to_5":[0,0,0,0,0],"no_answer":0}              | mean
                    CSAT      | {"counts_1_to_5":[0,0,0,0,0],"no_answer":0}              | response_rate
                    NPS       | {"promoters":0,"passives":0,"detractors":0}              | ci95_lo
                    NPS       | {"promoters":1,"passives":0,"detractors":0}              | se_points_n_minus_1
                    NPS_DIFF  | {"a":[1,0,0],"b":[2,0,0]}                                | z
                    PROP_CI   | {"x":0,"n":0}                                            | wilson_hi
                    POSTSTRAT | {"population":{"A":9},"sample_n":{"A":1},"satisfied":{"A":1}} | se_stratified_fpc
                    CONFORMAL | {"calibration_durations_days":[],"alpha":0.2}            | q_hat
                    KM        | {"closed_days":[],"open_days_so_far":[]}                 | km_median
                    RAKE      | {"seed_counts":[[1,0],[1,1]],"row_targets":[1,2],"col_targets":[2,1]} | /cell_weights/0/1
                    SDC       | {"counts":[[1,9]],"margins_published":false}             | /interval_with_complementary/0,0/1
                    """)
    void whatTheNumbersDoNotSayIsNull(Metric metric, String inputs, String place) throws IOException {
        JsonNode answer = ask(Optional.of(metric), inputs).get(0);

        assertThat(answer.at(place.startsWith("/") ? place : "/" + place).isNull())
                .as(answer.toString())
                .isTrue();
    }

    @Test
    void exactDecimalsKeepThePromiseShort() throws IOException {
        JsonNode answer = ask(
                        Optional.of(Metric.CONFORMAL),
                        "{\"calibration_durations_days\":[9,8,7,6,5,4,3,2,1],\"alpha\":0.2}")
                .get(0);

        assertThat(answer.path("k").asInt()).isEqualTo(8);
        assertThat(answer.path("q_hat").asInt()).isEqualTo(8);
    }

    @Test
    void linesCanNameTheirMetricsThemselves() throws IOException {
        List<JsonNode> answers = ask(
                Optional.empty(),
                "{\"metric\":\"KISH\",\"inputs\":{\"weights\":[1,1]}}\n{\"metric\":\"LUCK\",\"inputs\":{}}");

        assertThat(answers.get(0).path("n_eff").asDouble()).isEqualTo(2);
        assertThat(answers.get(1).path("error").asText()).isEqualTo("NO_SUCH_METRIC");
    }

    private static List<JsonNode> ask(Optional<Metric> metric, String lines) throws IOException {
        StringWriter out = new StringWriter();
        new Statistics(metric).answer(new BufferedReader(new StringReader(lines)), new PrintWriter(out));
        return out.toString()
                .lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (IOException malformed) {
                        throw new UncheckedIOException(malformed);
                    }
                })
                .toList();
    }
}
