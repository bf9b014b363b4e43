package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            id check SA_NID ١٠٠٠٠٠٠٠٠٨|0|{"valid":true,"normalized":"1000000008"}
            id check SA_NID ١٠٠٠٠٠٠٠٠٨ --mode strict|1|{"valid":false,"reason":"identifier-not-plain"}
            id check HU_TAJ 000000000|1|{"valid":false,"reason":"identifier-never-issued"}
            date convert islamic-umalqura gregorian 1439-05-25|0|{"date":"2018-02-11","weekday":"SUN"}
            date convert gregorian persian ٢٠٢٤/٣/٣١|0|{"date":"1403-01-12","weekday":"SUN"}
            date convert gregorian islamic-umalqura 1882-11-11|1|{"reason":"date-outside-calendar"}
            date convert persian gregorian 1404-12-30|1|{"reason":"date-does-not-exist"}
            date status 2026-12-12 --calendar HU|0|{"param":"SAT","expected":"WORKING"}
            date status 2026-12-12 --calendar HU-no-transfers|0|{"param":"SAT","expected":"NON_WORKING"}
            deadline ADD_WORKING_DAYS:5 2026-01-05 --calendar HU|0|{"expected":"2026-01-10","expected2":"SAT"}
            deadline 5_working_days 2026-01-05 --calendar HU|0|{"expected":"2026-01-10","expected2":"SAT"}
            deadline ADD_WORKING_DAYS:5 2026-01-05 --calendar HU_without_transfers|0|{"expected":"2026-01-12","expected2":"MON"}
            deadline ADD_WORKING_DAYS:3 2026-03-18 --calendar IR --weekend THU,FRI|0|{"expected":"2026-03-29","expected2":"SUN"}
            deadline BUSINESS_HOURS:7.5 2026-04-07T09:00 --calendar HU|0|{"expected":"2026-04-08T09:30","expected2":"2026-04-08T07:30Z"}
            deadline P1M 2026-01-31 --calendar HU|0|{"expected":"2026-02-28","expected2":"2026-03-02"}
            deadline P1M 2026-01-31 --calendar SA --months islamic-umalqura|0|{"expected":"2026-03-01"}
            deadline BUSINESS_HOURS:2 2026-02-30T09:00 --calendar HU|1|{"reason":"date-does-not-exist"}
            deadline SOME:2 2026-02-03 --calendar HU|1|{"reason":"span-unit-unknown"}
            name compare علي علی|0|{"label":"same","ref_key_equal":true,"score":100,"reasons":["strict-key"]}
            name compare Hassan Hussein|0|{"label":"different","ref_key_equal":false,"score":0,"reasons":[]}
            name compare a 2|1|{"reason":"name-empty"}
            id check HU_TAJ 000000000 --lang hu|1|{"valid":false,"reason":"identifier-never-issued","message":"Ilyen számot soha nem adnak ki."}
            date convert persian gregorian 1404-12-30 --lang fa|1|{"reason":"date-does-not-exist","message":"چنین روزی وجود ندارد."}
            """)
    void single_value_is_answered_with_one_line_of_json(String command, int exit, String json) {
        assertThat(run(command)).isEqualTo(exit);
        assertThat(out.toString().strip()).isEqualTo(json);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "date",
                "name",
                "name compare one",
                "deadline P1M",
                "date convert julian gregorian 2026-01-01",
                "deadline P1M 2026-01-01 --calendar AT",
                "id check SA_NID 1 2 3",
                "id check SA_NID 1 --mode loud"
            })
    void wrong_use_is_answered_with_the_usage_and_the_exit_status_2(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void help_documents_the_exit_statuses() {
        assertThat(run("id check --help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("Exits with 0 when every value is answered");
    }

    private int run(String command) {
        String[] split = command.split(" ");
        for (int i = 0; i < split.length; i++) {
            boolean words = split[i].startsWith("5_") || split[i].startsWith("HU_without");
            split[i] = words ? split[i].replace('_', ' ') : split[i];
        }
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(split);
    }
}
