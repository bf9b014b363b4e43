package dev.sanad.desk.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void mark_of_the_byte_order_is_no_part_of_the_first_line() throws IOException {
        StringWriter out = new StringWriter();

        boolean read = new Statistics(Optional.of(Metric.KISH))
                .answer(new BufferedReader(new StringReader("\uFEFF{\"weights\":[1,1]}\n")), new PrintWriter(out));

        assertThat(read).isTrue();
        assertThat(out.toString()).contains("\"n_eff\":2.0");
    }

    @Test
    void line_that_cannot_be_calculated_is_answered_with_its_number() {
        assertThat(Statistics.answered(
                                () -> {
                                    throw new ArithmeticException("/ by zero");
                                },
                                3)
                        .toString())
                .isEqualTo("{\"error\":\"NOT_CALCULABLE\",\"line\":3}");
    }
}
