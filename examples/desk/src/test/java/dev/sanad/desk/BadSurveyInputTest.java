package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be a survey's, through the command line. */
class BadSurveyInputTest {
    private static final String HEAD = "sheet.instrument,sheet.mode,clarity,patience,listening,dignity\r\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ',web,6,1,1,1'       | survey-answer-off-scale
                    ',web,NaN,1,1,1'     | survey-row-unreadable
                    ',web,4.5,1,1,1'     | survey-row-unreadable
                    ',telepathy,5,1,1,1' | survey-row-unreadable
                    'x,web,5,1,1,1'      | survey-instrument-other
                    ',web,,,,'           | survey-sheet-empty
                    """)
    void aSheetThatIsWrongIsRefusedByItsCode(String row, String code) throws IOException {
        assertThat(score(HEAD + row + "\r\n")).isEqualTo(1);

        assertThat(err.toString()).contains(code);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownItemIsNoColumn() throws IOException {
        assertThat(score(HEAD.replace("clarity", "beauty") + ",web,5,1,1,1\r\n"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("survey-file-unreadable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    none           | ''                | undefined: no
                    one respondent | ',web,5,1,1,1'    | not shown: few
                    """)
    void oneAndNobodyHaveNoScore(String who, String row, String said) throws IOException {
        assertThat(score(HEAD + row + (row.isEmpty() ? "" : "\r\n"))).isZero();

        assertThat(out.toString()).as(who).contains(said).doesNotContain("NaN", "0.0%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SERVQUAL  | {"perception":{"a":[1]},"expectation":{"a":[1]},"weights_100":{"a":99}}    | "error":"WEIGHTS_DO_NOT_SUM"
                    POSTSTRAT | {"population":{"A":4,"B":6},"sample_n":{"A":3,"B":0},"satisfied":{"A":2,"B":0}} | "error":"EMPTY_STRATUM"
                    POSTSTRAT | {"population":{"A":9},"sample_n":{"A":1},"satisfied":{"A":1}}             | "se_stratified_fpc":null
                    CRONBACH  | {"rows_are_respondents":[[1,5],[5,1],[3,3]]}                              | "alpha":null
                    CRONBACH  | {"rows_are_respondents":[[1,5]]}                                          | "error":"TOO_FEW_RESPONDENTS"
                    CSAT      | {"counts_1_to_5":[0,0,0,0,0],"no_answer":0}                               | "mean":null
                    CRONBACH  | {"item_variances":[1,1],"total_variance":5}                               | "error":"VARIANCE_EXCEEDS_ITEMS"
                    CRONBACH  | {"rows_are_respondents":[[1,1],[2,2],[4,4]]}                              | "alpha":1.0
                    CRONBACH  | {"item_variances":[0.1,0.1,0.1],"total_variance":0.9}                     | "alpha":
                    MODE_EFFECT | {"strata":{"a":{"N":100,"quest":[10,9],"oral":[10,1]},"b":{"N":100,"quest":[0,0],"oral":[10,9]}}} | "adjusted_is_a_share":false
                    CSAT      | {"counts_1_to_5":[1,1,1,1,1]}                                             | "response_rate":null
                    SAMPLE_SIZE_COCHRAN | {"N":1,"e":0.5,"p":0.5,"conf":1e-17}                            | "error":"SHARE_OUTSIDE_RANGE"
                    SDC       | {"counts":[[3074457345618258602,2],[3074457345618258602,3074457345618258600]]} | "error":"NUMBER_TOO_LARGE"
                    SDC       | {"counts":[[1099511627776,2],[3,4]]}                                      | "error":"NUMBER_TOO_LARGE"
                    RAKE      | {"seed_counts":[[1,2],[3,4]],"row_targets":[1e308,1e308],"col_targets":[1e308,1e308]} | "error":"NUMBER_TOO_LARGE"
                    RAKE      | {"seed_counts":[[1e308,1e308],[1e308,1]],"row_targets":[1,1],"col_targets":[1,1]} | "error":"NUMBER_TOO_LARGE"
                    """)
    void aFigureThatCannotBeIsNullOrRefusedByItsCode(String metric, String inputs, String said) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(inputs.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("survey", "statistic", metric)).isZero();
        } finally {
            System.setIn(before);
        }

        assertThat(out.toString()).contains(said).doesNotContain("NaN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"closed_days":[3,8,9],"open_days_so_far":[4]}  | 0 | <svg
                    {"closed_days":[],"open_days_so_far":[]}        | 0 | <svg
                    {"closed_days":[5e307],"open_days_so_far":[1e308]} | 0 | <svg
                    {"closed_days":[-1],"open_days_so_far":[]}      | 1 | DURATION_NEGATIVE
                    {"closed_days":["x"],"open_days_so_far":[]}     | 1 | NOT_A_NUMBER
                    {"closed_days":[1]}                             | 1 | KEY_MISSING open_days_so_far
                    [1]                                             | 1 | NOT_AN_OBJECT
                    """)
    void aCurveIsDrawnOrRefusedByItsCode(String inputs, int exit, String said) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(inputs.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("survey", "curve", "--lang", "en")).isEqualTo(exit);
        } finally {
            System.setIn(before);
        }

        assertThat(out + "" + err).contains(said).doesNotContain("NaN");
    }

    private int score(String sheets) throws IOException {
        Path policy = folder.resolve("policy.yaml");
        try (InputStream file = BadSurveyInputTest.class.getResourceAsStream("/policies/behzisti.policy.yaml")) {
            Files.write(policy, Objects.requireNonNull(file).readAllBytes());
        }
        Path table = Files.writeString(folder.resolve("sheets.csv"), sheets);
        return run("survey", "score", policy.toString(), table.toString(), "--lang", "en");
    }

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
