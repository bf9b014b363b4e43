package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.source.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingBeginsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{stages: {}, actions: {}}",
                "{stages: {a: open}, actions: {}}",
                "{stages: {a: open}, actions: {stay: {from: a, by: desk}}}",
            })
    void aLifecycleInWhichNoCaseCanBeginIsReportedWithItsPlace(String lifecycle) {
        String text = Grants.changed("  grant:\n    facts", "  nothing: " + lifecycle + "\n  grant:\n    facts");

        Finding finding = Grants.only(FindingCode.LIFECYCLE_EMPTY, text);

        assertThat(finding.path()).containsExactly("lifecycles", "nothing");
        assertThat(finding.place()).map(Place::path).contains("lifecycles.nothing");
    }

    @Test
    void oneInWhichCasesBeginIsNot() {
        assertThat(Grants.found(FindingCode.LIFECYCLE_EMPTY, Grants.changed())).isEmpty();
    }
}
