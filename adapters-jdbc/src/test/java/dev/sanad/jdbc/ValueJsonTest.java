package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.StoreException;
import dev.sanad.journal.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueJsonTest {

    /** Rows written today are read for ever: this text may be added to, never changed. */
    private static final String KEPT_IN_FORMAT_1 =
            "{\"t\":\"س\\u0000\\\"\",\"n\":1.50,\"e\":1E+3,\"yes\":true,\"no\":false,\"all\":[1,\"1\",[],{}],\"\":{}}";

    @Test
    void a_row_of_format_1_is_read_and_written_as_ever() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("t", Value.of("س\u0000\""));
        values.put("n", new Value.Number(new BigDecimal("1.50")));
        values.put("e", new Value.Number(new BigDecimal("1E+3")));
        values.put("yes", Value.of(true));
        values.put("no", Value.of(false));
        values.put(
                "all", new Value.Items(List.of(Value.of(1), Value.of("1"), new Value.Items(List.of()), Value.empty())));
        values.put("", Value.empty());
        assertThat(ValueJson.read(1, KEPT_IN_FORMAT_1)).isEqualTo(new Value.Tree(values));
        assertThat(ValueJson.write(new Value.Tree(values))).isEqualTo(KEPT_IN_FORMAT_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "1",
                "null",
                "{",
                "{\"a\":}",
                "{\"a\":null}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1}{}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":[1}",
                "{\"a\":\"canary",
                "{\"a\":1e999999999}",
                "//x\n{}"
            })
    void what_it_has_not_written_is_refused_without_a_word_of_it(String text) {
        assertThatThrownBy(() -> ValueJson.read(1, text))
                .isInstanceOf(StoreException.class)
                .hasMessage("a row holds what this store has not written")
                .hasNoCause();
    }

    @Test
    void a_format_of_the_future_is_refused() {
        assertThatThrownBy(() -> ValueJson.read(2, "{}"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("format 2");
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        Value deep = Value.of(1);
        for (int i = 0; i < 200; i++) {
            deep = new Value.Items(List.of(deep));
        }
        Value.Tree tooDeep = new Value.Tree(Map.of("deep", deep));
        Value.Tree tooLong = new Value.Tree(Map.of("long", Value.of("م".repeat(1_000_000))));
        assertThatThrownBy(() -> ValueJson.write(tooDeep)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ValueJson.write(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_deepest_and_the_longest_that_are_written_are_read() {
        Value deep = Value.of(1);
        for (int i = 0; i < 198; i++) {
            deep = new Value.Items(List.of(deep));
        }
        Value.Tree most = new Value.Tree(Map.of("deep", deep, "long", Value.of("م".repeat(999_000))));
        assertThat(ValueJson.read(1, ValueJson.write(most))).isEqualTo(most);
    }
}
