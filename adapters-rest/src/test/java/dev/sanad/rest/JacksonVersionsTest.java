package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacksonVersionsTest {

    @ParameterizedTest
    @CsvSource({"15, 22", "22, 15", "14, 14", "9, 22"})
    void parts_that_do_not_fit_are_refused_before_anything_is_served(int core, int databind) {
        assertThatThrownBy(() -> of(core, databind).mustFit())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2." + core + ".0")
                .hasMessageContaining("2." + databind + ".0")
                .hasMessageContaining("jackson-bom");
    }

    @ParameterizedTest
    @CsvSource({"15, 15", "22, 22"})
    void parts_of_one_version_are_taken(int core, int databind) {
        assertThatCode(() -> of(core, databind).mustFit()).doesNotThrowAnyException();
    }

    @Test
    void those_of_this_build_fit() {
        assertThatCode(() -> JacksonVersions.found().mustFit()).doesNotThrowAnyException();
    }

    private static JacksonVersions of(int core, int databind) {
        return new JacksonVersions(version(core), version(databind));
    }

    private static Version version(int minor) {
        return new Version(2, minor, 0, null, null, null);
    }
}
