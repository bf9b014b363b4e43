package dev.sanad.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceDescriberTest {
    private final Policy policy = new GrantDesk().policy();

    private ServiceDescription described(Language language) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
        return new ServiceDescriber(policy, style).all().get(0);
    }

    @Test
    void a_service_is_described_out_of_its_rules() {
        ServiceDescription grant = described(Language.ENGLISH);

        assertThat(grant.conditions()).containsExactly("“turnover” is less than 50,000");
        assertThat(grant.asked()).containsExactly(new ServiceDescription.Paper("budget", "Budget, not expired", false));
        assertThat(grant.steps()).startsWith("1. “apply”: Applicant").contains("5. “grant”: Council");
        assertThat(grant.durations()).containsExactly("decided: expected within 2 months", "decided: within 3 months");
        assertThat(grant.terms())
                .containsExactly(
                        "Delivered so many times: 1",
                        "The person concerned is told by the channel they chose, else by the one on which the case came;"
                                + " else it lies under the code or receipt of the case");
    }

    @Test
    void every_line_is_another_in_each_language() {
        List<List<String>> lines = Arrays.stream(Language.values())
                .map(this::described)
                .map(one -> Stream.of(one.conditions(), one.durations(), one.terms())
                        .flatMap(List::stream)
                        .toList())
                .toList();

        assertThat(lines)
                .doesNotHaveDuplicates()
                .allMatch(all -> all.size() == lines.get(0).size());
    }
}
