package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @Test
    void every_table_takes_schema_and_prefix() {
        Tables tables = new Tables(Optional.of("erp"), "aid_");
        for (String table : Tables.ALL) {
            assertThat(tables.in("{" + table + "}")).isEqualTo("erp.aid_" + table);
            assertThat(new Tables(Optional.empty(), "").in("{" + table + "}")).isEqualTo(table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;", "a b", "A", "1a", "é", "a-b", "a.", "\"a\"", "a\n", "abcdefghijabcdefghija"})
    void what_could_be_more_than_a_name_is_refused(String name) {
        assertThatThrownBy(() -> new Tables(Optional.empty(), name)).isInstanceOf(IllegalArgumentException.class);
        String schema = name.length() > 20 ? name.repeat(4) : name;
        assertThatThrownBy(() -> new Tables(Optional.of(schema), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
