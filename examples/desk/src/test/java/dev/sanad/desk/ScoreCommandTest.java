package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code survey score}, on the survey of a welfare organisation. */
class ScoreCommandTest {
    private static final String HEAD = "sheet.mode,group.office,clarity,patience,listening,dignity\r\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copy() throws IOException {
        try (InputStream file = ScoreCommandTest.class.getResourceAsStream("/policies/behzisti.policy.yaml")) {
            Files.write(
                    folder.resolve("policy.yaml"), Objects.requireNonNull(file).readAllBytes());
        }
    }

    @Test
    void everyShareHasItsNumberItsModesItsIntervalAndItsFlags() throws IOException {
        int exit = score(sheets(), "--format", "json");

        JsonNode score = new ObjectMapper().readTree(out.toString()).at("/rows/0/score");
        assertThat(exit).as(err.toString()).isZero();
        assertThat(out.toString()).doesNotContain("1970-", "published", "number");
        assertThat(score.path("share").asDouble()).isEqualTo(0.8);
        assertThat(score.at("/evidence/n").asInt()).isEqualTo(50);
        assertThat(score.at("/evidence/modes/oral").asInt()).isEqualTo(25);
        assertThat(score.at("/evidence/interval/low").asDouble()).isBetween(0.66, 0.68);
        assertThat(score.at("/evidence/flags").toString()).contains("response-unknown", "modes-mixed");
    }

    @Test
    void whetherAScoreIsAboveEightyIsAnsweredWithReasons() throws IOException {
        assertThat(score(sheets(), "--above", "80", "--lang", "en")).isZero();

        assertThat(out.toString())
                .contains(
                        "80.0% [67.0%, 88.8%] of 50 (oral 25, web 25)",
                        "above 80%: undecidable (bounds-on-both-sides, response-unknown)");
    }

    /** Last year, says the organisation, more than 80 % of the visitors were satisfied. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200   | 250   | undecidable (bounds-on-both-sides)
                    2000  | 2500  | supported (bound-above)
                    2000  | 10000 | undecidable (response-low)
                    """)
    void overEightyIsSupportedByTwoThousandSheetsOfMostOfThoseAskedAndNotByTwoHundred(
            int sheets, String asked, String verdict) throws IOException {
        String all = HEAD
                + "web,north,5,5,5,5\r\n".repeat(sheets * 82 / 100)
                + "web,north,2,2,2,2\r\n".repeat(sheets * 18 / 100);

        assertThat(score(all, "--above", "80", "--invited", asked, "--lang", "en"))
                .isZero();

        assertThat(out.toString()).contains("82.0%", "of " + sheets, "above 80%: " + verdict);
    }

    @Test
    void aSmallOfficeIsNotShownAndNeitherIsWhatWouldTellIt() throws IOException {
        String small = sheets() + "web,west,1,5,5,5\r\nweb,west,5,1,1,1\r\n";

        assertThat(score(small, "--by", "office", "--lang", "en")).isZero();

        assertThat(out.toString()).contains("clarity [group west]", "not shown: few", "not shown: complement");
    }

    @Test
    void aTableAndAPictureAreWritten() throws IOException {
        assertThat(score(sheets(), "--format", "csv", "--lang", "en")).isZero();
        assertThat(out.toString()).startsWith("item,text,about").contains("I was listened to");

        assertThat(score(sheets(), "--format", "svg", "--lang", "fa")).isZero();
        assertThat(out.toString()).contains("<svg", "۸۰");
    }

    @Test
    void answersOffTheScaleAreRefusedWithTheirLine() throws IOException {
        assertThat(score(sheets() + "web,north,6,1,1,1\r\n", "--lang", "en")).isEqualTo(1);

        assertThat(err.toString()).contains("row 52: survey-answer-off-scale");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whoWasSilentIsUnknownWhereNobodyKnowsWhoWasAsked() throws IOException {
        assertThat(score(sheets(), "--lang", "en")).isZero();
        assertThat(out.toString()).contains("worst and best unknown, without courtesy 75.0%");

        assertThat(score(sheets(), "--format", "csv", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("modes-mixed\",,,0.75,");

        assertThat(score(sheets(), "--format", "json")).isZero();
        assertThat(out.toString()).doesNotContain("silence");
    }

    @Test
    void howManyWereAskedCostsNothing() throws IOException {
        assertThat(score(sheets(), "--invited", "2000000000", "--lang", "en")).isZero();

        assertThat(out.toString()).contains("worst 0.0%, best 100.0%", "response-low");
    }

    @Test
    void aSheetThatIsThereTwiceIsRefused() throws IOException {
        String twice = "00000000-0000-0000-0000-00000000000%d,web,5,5,5,5\r\n";
        String head = HEAD.replace("sheet.mode,group.office", "sheet.id,sheet.mode");

        assertThat(score(head + twice.formatted(1) + twice.formatted(2) + twice.formatted(1), "--lang", "en"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("survey-sheet-twice: Row 4 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "windows-1250"})
    void aFileInAnotherEncodingCannotBeUsed(String charset) throws IOException {
        Files.writeString(folder.resolve("sheets.csv"), sheets() + "web,észak,5,5,5,5\r\n", Charset.forName(charset));

        assertThat(run("policy.yaml", "sheets.csv")).isEqualTo(2);

        assertThat(err.toString()).contains("sheets.csv: not written in UTF-8").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    web,north,,,,           | row 52: survey-sheet-empty
                    web,north,5,x,5,5       | row 52: column patience: survey-row-unreadable
                    paper,north,5,5,5,5     | row 52: survey-mode-not-allowed
                    shout,north,5,5,5,5     | row 52: column sheet.mode: survey-row-unreadable
                    web,north,5             | row 52: survey-row-unreadable
                    """)
    void whatIsWrongIsToldWithItsPlace(String line, String said) throws IOException {
        assertThat(score(sheets() + line + "\r\n", "--lang", "en")).isEqualTo(1);

        assertThat(err.toString()).contains(said);
    }

    @Test
    void aStratumThatTheSurveyDoesNotKnowIsRefused() throws IOException {
        String head = HEAD.replace("office", "stratum");
        assertThat(score(head + "web,somewhere,5,5,5,5\r\n", "--lang", "en")).isEqualTo(1);

        assertThat(err.toString()).contains("row 2: survey-stratum-unknown");
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        assertThat(score(sheets(), "--above", "100")).isEqualTo(2);
        assertThat(score(sheets(), "--by", "weather")).isEqualTo(2);
        assertThat(score(sheets(), "--by", "stratum")).isEqualTo(2);
        assertThat(score(sheets(), "--survey", "another")).isEqualTo(2);
        assertThat(score(sheets(), "--invited", "49")).isEqualTo(2);
        assertThat(score(sheets(), "--invited", "90", "--by", "office")).isEqualTo(2);
        assertThat(err.toString()).contains("--above", "weather", "after-service", "fewer than the sheets", "of --by");
        assertThat(run("policy.yaml", "absent.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("no such file");
    }

    private int score(String sheets, String... more) throws IOException {
        Files.writeString(folder.resolve("sheets.csv"), sheets);
        return run("policy.yaml", "sheets.csv", more);
    }

    private int run(String policy, String sheets, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "survey",
                "score",
                folder.resolve(policy).toString(),
                folder.resolve(sheets).toString()));
        arguments.addAll(List.of(more));
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private static String sheets() {
        StringBuilder sheets = new StringBuilder(HEAD);
        for (int i = 0; i < 50; i++) {
            String answer = i % 5 == 0 ? "2" : "5";
            sheets.append(i % 2 == 0 ? "web" : "oral")
                    .append(i % 4 < 2 ? ",north," : ",south,")
                    .append(String.join(",", answer, answer, answer, answer))
                    .append("\r\n");
        }
        return sheets.toString();
    }
}
