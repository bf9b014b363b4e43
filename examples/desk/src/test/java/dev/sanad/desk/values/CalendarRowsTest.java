package dev.sanad.desk.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRowsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,-,IR,-,2026-05-09
            -,-,IR,'weekend=THU,FRI',2026-05-10
            -,'THU,FRI',IR,-,2026-05-10
            -,'THU,FRI',IR,weekend=FRI,2026-05-10
            IR,'THU,FRI',IR,-,2026-05-10
            IR,'THU,FRI',-,-,2026-05-10
            IR,-,HU,'weekend=THU,FRI',2026-05-09
            HU,-,IR,-,2026-05-08
            """)
    void what_an_option_says_counts_before_what_the_row_says(
            String calendar, String weekend, String country, String config, String due) {
        CalendarChoice given = new CalendarChoice(
                Optional.ofNullable(calendar),
                Optional.ofNullable(weekend).map(days -> Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
                Optional.empty(),
                Optional.empty());
        Map<String, String> cells = Map.of(
                "input",
                "2026-05-06",
                "param",
                "ADD_WORKING_DAYS:2",
                "country",
                Optional.ofNullable(country).orElse(""),
                "config",
                Optional.ofNullable(config).orElse(""));
        ObjectNode json = JsonNodeFactory.instance.objectNode();

        new CalendarRows("deadline", new CalendarRows.Terms(Optional.empty(), Optional.empty(), given))
                .answer(new Row(2, cells, Optional.empty()), json);

        assertThat(json.path("expected").asText()).isEqualTo(due);
    }
}
