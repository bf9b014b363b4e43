package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
            deadline BUSINESS_HOURS:5 2026-03-27T10:00 --hours MON-FRI_08:00-12:00|0|{"expected":"2026-03-30T11:00","expected2":"2026-03-30T09:00Z"}
            date status 2026-03-26 --weekend THU,FRI|0|{"param":"THU","expected":"NON_WORKING"}
            deadline P1M 2026-01-31 --months islamic-umalqura|0|{"expected":"2026-03-01"}
            deadline 2_working_hours 2026-11-19T15:00 --calendar HU|0|{"expected":"2026-11-20T10:00","expected2":"2026-11-20T09:00Z"}
            deadline 90_minutes 2026-11-19T15:00 --calendar SA|0|{"expected":"2026-11-19T16:30","expected2":"2026-11-19T13:30Z"}
            deadline BUSINESS_HOURS:2 2026-11-19 --calendar HU|0|{"expected":"2026-11-19T11:00","expected2":"2026-11-19T10:00Z"}
            deadline BUSINESS_HOURS:2 2026-11-19T15:00 --calendar SA|0|{"expected":"2026-11-22T10:00","expected2":"2026-11-22T07:00Z"}
            deadline BUSINESS_HOURS:2 2026-11-19T15:00 --calendar IR|0|{"expected":"2026-11-21T10:00","expected2":"2026-11-21T06:30Z"}
            deadline BUSINESS_HOURS:2 2026-11-18T15:00 --calendar IR --weekend THU,FRI|0|{"expected":"2026-11-21T10:00","expected2":"2026-11-21T06:30Z"}
            deadline BUSINESS_HOURS:2 2026-12-11T15:00 --calendar HU|0|{"expected":"2026-12-14T10:00","expected2":"2026-12-14T09:00Z"}
            date status 2012-06-21 --calendar SA|0|{"param":"THU","expected":"WORKING","covered":false}
            deadline ADD_WORKING_DAYS:1 2027-12-24 --calendar HU|0|{"expected":"2027-12-27","expected2":"MON","covered":false}
            deadline BUSINESS_HOURS:8 2026-12-31T15:00 --calendar HU|0|{"expected":"2027-01-04T16:00","expected2":"2027-01-04T15:00Z","covered":false}
            deadline P1D 9999-12-31|1|{"reason":"date-outside-calendar"}
            deadline 1_working_day 9999-12-31|1|{"reason":"date-outside-calendar"}
            deadline 48_hours 9999-12-31|1|{"reason":"date-outside-calendar"}
            deadline BUSINESS_HOURS:30 9999-12-31|1|{"reason":"date-outside-calendar"}
            date convert gregorian gregorian 1.1.0001|0|{"date":"0001-01-01","weekday":"MON"}
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
                "deadline P1M 2026-01-01 --weekend garbage",
                "deadline P1M 2026-01-01 --weekend THUx,FRI",
                "deadline P1M 2026-01-01 --weekend -",
                "deadline P1M 2026-01-01 --weekend MON-SUN",
                "deadline P1M 2026-01-01 --hours garbage",
                "deadline P1M 2026-01-01 --months garbage",
                "id check SA_NID 1 2 3",
                "id check SA_NID 1 --mode loud"
            })
    void wrong_use_is_answered_with_the_usage_and_the_exit_status_2(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadline P1M 2026-01-01 --weekend THUx,FRI|--weekend: days such as THU,FRI
            deadline P1M 2026-01-01 --hours 9-4|--hours: such as 'MON-FRI 09:00-16:00'
            deadline P1M 2026-01-01 --calendar AT|--calendar: one of HU, HU-no-transfers, IR, SA
            """)
    void wrong_option_is_told_by_its_name(String command, String told) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(err.toString()).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            id check|~input,scheme,mode\\n 1000000008,SA_NID,STRICT\\n~|1|"reason":"identifier-not-plain"
            id check|~input,scheme,mode\\n1000000008,SA_NID,policy\\n~|0|"valid":true
            id check|~input,scheme,mode\\n1000000008,SA_NID,loud\\n~|1|"reason":"mode-unknown"
            id check --lang en|~input,scheme\\n"1,SA_NID\\n~|1|"message":"A quotation mark is not closed."
            deadline --lang en|~kind,input,param\\nx,1,2\\n~|1|"message":"There is no such kind of row."
            id check SA_NID|~input\\n1000000008\\n~|0|"valid":true
            id check|~input\\n1000000008\\n~|2|~~
            name compare|~A,B\\nx,y\\n~|2|~~
            date status|~~|2|~~
            """)
    void file_of_values_is_answered_row_by_row(String command, String file, int exit, String said) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(file.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run(command)).isEqualTo(exit);
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains(said);
    }

    @Test
    void help_documents_the_exit_statuses() {
        assertThat(run("id check --help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("Exits with 0 when every value is answered");
    }

    private int run(String command) {
        String[] split = command.split(" ");
        for (int i = 0; i < split.length; i++) {
            boolean words = split[i].matches("[0-9]+_.*|HU_without.*|MON-FRI_.*");
            split[i] = words ? split[i].replace('_', ' ') : split[i];
        }
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(split);
    }
}
