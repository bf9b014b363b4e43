package dev.sanad.desk.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sanad.desk.data.UnusableException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

    @Test
    void cells_are_named_by_the_first_line_and_quotes_keep_commas_quotes_and_lines_together() throws IOException {
        List<Row> rows = rows("\uFEFFa, b\r\n\"x, \"\"y\"\"\",\"one\ntwo\"\r\n\r\nlast\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).raw("a")).isEqualTo("x, \"y\"");
        assertThat(rows.get(0).raw("b")).isEqualTo("one\ntwo");
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(1))
                .extracting(row -> row.raw("a"), row -> row.raw("b"), Row::line)
                .containsExactly("last", "", 5);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"open,1',csv-quote-open",
        "'a\"b,1',csv-quote-stray",
        "'\"a\"b,1',csv-quote-stray",
        "'1,2,3',csv-cells-too-many"
    })
    void bad_row_is_told_with_its_line_and_the_next_is_read(String bad, String fault) throws IOException {
        List<Row> rows = rows("a,b\n1,2\n" + bad + "\n3,4\n");

        assertThat(rows).extracting(Row::line).containsExactly(2, 3, 4);
        assertThat(rows.get(1).fault()).contains(fault);
        assertThat(rows.get(2).raw("b")).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~|names no column 'input'
            Input|names no column 'input'
            input;scheme|names no column 'input'
            input,scheme,input|each once
            "input,scheme|each once
            "input"x,scheme|each once
            """)
    void file_whose_first_line_does_not_name_the_columns_cannot_be_used(String first, String told) {
        assertThatExceptionOfType(UnusableException.class)
                .isThrownBy(() -> new CsvRows(new StringReader(first + "\n1,2\n")).need("input", "scheme"))
                .withMessageContaining(told);
    }

    @Test
    void columns_without_a_name_are_no_matter() throws IOException {
        assertThat(rows("a,,\n1,2,3\n").get(0).raw("a")).isEqualTo("1");
    }

    @Test
    void line_without_an_end_costs_no_memory() throws IOException {
        List<Row> rows = rows("a\n" + "x".repeat(5_000_000) + "\nnext\n");

        assertThat(rows.get(0).fault()).contains("csv-line-too-long");
        assertThat(rows.get(1).raw("a")).isEqualTo("next");
    }

    private static List<Row> rows(String text) throws IOException {
        CsvRows csv = new CsvRows(new StringReader(text));
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> row = csv.next(); row.isPresent(); row = csv.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
