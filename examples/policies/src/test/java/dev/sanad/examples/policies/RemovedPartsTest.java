package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An overlay that takes out of its template what others use is refused, at every place that uses it. */
class RemovedPartsTest {

    @ParameterizedTest
    @CsvSource({
        "'parties:', '  committee: null', committee",
        "'parties:', '  researcher: null', researcher",
        "'parties:', '  employee: null', employee"
    })
    void what_others_use_cannot_be_taken_out(String section, String removal, String name) throws IOException {
        List<Fault> faults = faults(section, removal);

        assertThat(faults)
                .filteredOn(fault -> fault.code() == FaultCode.REFERENCE_UNKNOWN)
                .isNotEmpty()
                .allSatisfy(fault -> {
                    assertThat(fault.found()).contains(name);
                    assertThat(fault.place().line()).isPositive();
                })
                .extracting(fault -> fault.place().file())
                .contains("beneficiary-relations.template.yaml");
    }

    private static List<Fault> faults(String section, String removal) throws IOException {
        try (InputStream file = Example.class.getResourceAsStream("/policies/harakiya.policy.yaml")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            String without = text.replaceFirst("(?m)^" + section + "$", section + "\n" + removal);
            assertThat(without).isNotEqualTo(text);
            return Example.loader().load(Source.of("harakiya.policy.yaml", without))
                            instanceof PolicyLoader.Loaded.Faulty faulty
                    ? faulty.faults()
                    : List.of();
        }
    }
}
