package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.desk.InProcess;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Surveys of a running desk: asked on the web and aloud, killed in the middle and published; and typed in from paper. */
@Timeout(600)
class SurveyJourneyTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /** Those that can read come first; the last of them is never reached. */
    private static final List<Integer> ON_THE_WEB = List.of(5, 5, 2, 4, 5, 1);

    private static final List<Integer> ALOUD = List.of(4, 4, 1, 5, 4);

    @TempDir
    Path data;

    @TempDir
    Path policies;

    private Path policy = Path.of("");

    @BeforeEach
    void copy() throws Exception {
        policy = policies.resolve("visited.policy.yaml");
        try (InputStream file = SurveyJourneyTest.class.getResourceAsStream("visited.policy.yaml")) {
            Files.write(policy, Objects.requireNonNull(file).readAllBytes());
        }
    }

    @Test
    void whatWasAnsweredBeforeAKillIsInTheReportOnceTheRestCanStillBeAnsweredAndPaperIsTypedIn() throws Exception {
        List<Asking> asked = new ArrayList<>();
        Api.Answer lastWord;
        try (DeskProcess desk = serve()) {
            Api api = new Api(desk.port(), data, "visited");
            for (int i = 0; i < 12; i++) {
                asked.add(Asking.invited(api, i, i <= ON_THE_WEB.size()));
            }
            answered(api, asked, 0, 4);
            lastWord = told(asked.get(7).says(api, ALOUD.get(0)), 201);
            desk.kill();
        }
        try (DeskProcess desk = serve()) {
            Api api = new Api(desk.port(), data, "visited");
            assertThat(asked.get(7).says(api, ALOUD.get(0))).isEqualTo(lastWord);
            told(asked.get(0).answers(api, 1), 409);
            answered(api, asked, 4, 6);
            told(asked.get(6).isNotReached(api), 200);
            for (int i = 1; i < ALOUD.size(); i++) {
                told(asked.get(7 + i).says(api, ALOUD.get(i)), 201);
            }

            JsonNode published = published(api);
            JsonNode evidence = published.at("/rows/0/score/evidence");
            assertThat(published.at("/rows/0/score/share").asDouble()).isEqualTo(8 / 11.0);
            assertThat(evidence.path("modes").toString()).isEqualTo("{\"oral\":5,\"web\":6}");
            assertThat(evidence.at("/response/invited").asInt()).isEqualTo(12);
            assertThat(evidence.at("/response/unreached").asInt()).isEqualTo(1);
            assertThat(api.get("", "/surveys/after/reports/1").json()).isEqualTo(published);
            overEightyIsUndecidableOfTwoHundredAndSupportedByTwoThousand(api);
        }
    }

    /** Last year, says an organisation, more than 80 % of the visitors were satisfied. */
    private void overEightyIsUndecidableOfTwoHundredAndSupportedByTwoThousand(Api api) throws Exception {
        told(api.table("clerk", "/surveys/visitors/sheets.csv", paper(200)), 201);
        assertThat(overEighty(api, 250))
                .contains("82.0%", "of 200 (paper 200)", "above 80%: undecidable (bounds-on-both-sides)");
        told(api.table("clerk", "/surveys/visitors/sheets.csv", paper(1_800)), 201);
        assertThat(overEighty(api, 2_500))
                .contains("82.0%", "of 2000 (paper 2000)", "above 80%: supported (bound-above)");
    }

    private DeskProcess serve() throws Exception {
        return DeskProcess.serve(data, Map.of(), "--policies", policies.toString());
    }

    private static void answered(Api api, List<Asking> asked, int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            told(asked.get(i).answers(api, ON_THE_WEB.get(i)), 201);
        }
    }

    private static JsonNode published(Api api) throws Exception {
        String body = "{\"from\":\"2020-01-01\",\"until\":\"" + LocalDate.now(TEHRAN) + "\"}";
        Api.Command publishing =
                new Api.Command("director", "/surveys/after/reports", body, "publishing-once", Optional.empty());
        return told(api.post(publishing), 201).json();
    }

    private static String paper(int sheets) {
        return "sheet.mode,satisfied\r\n" + "paper,5\r\n".repeat(sheets * 82 / 100)
                + "paper,2\r\n".repeat(sheets * 18 / 100);
    }

    /** Asked by whoever publishes, of the sheets that the desk gives back. */
    private String overEighty(Api api, int invited) throws Exception {
        Api.Answer table = told(api.get("director", "/surveys/visitors/sheets.csv"), 200);
        Path sheets = Files.writeString(policies.resolve("sheets.csv"), table.body());
        InProcess.Ended scored = InProcess.run(
                "survey",
                "score",
                policy.toString(),
                sheets.toString(),
                "--survey",
                "visitors",
                "--above",
                "80",
                "--invited",
                Integer.toString(invited),
                "--lang",
                "en");
        assertThat(scored.exit()).as(scored.err()).isZero();
        return scored.out();
    }

    private static Api.Answer told(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer;
    }
}
