package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The accounts of what Safe Treatment may pay from. */
@SuppressWarnings("java:S100")
class FundRulesTest {
    private static final Value.Tree AMOUNT = Desk.money("amount", "1500.00");

    private final Desk desk = Desk.withFunds("safe-treatment");

    private Desk studied(String service, Value.Tree illness) {
        desk.at("2026-11-22T09:00:00Z").owner().lodge(service, "interview");
        desk.officer().does("supply", Desk.papers("identity", "medical-report"));
        desk.does("check", Desk.yes("matched")).owner().does("attest", Desk.yes("signature"));
        desk.officer().does("raise");
        desk.researcher()
                .does("study-case", Desk.with(Desk.with(Desk.yes("needy"), Desk.text("case-study", "x")), illness));
        return desk.committee(3, 0, 0);
    }

    private Desk treated() {
        return studied("treatment", Desk.with(Desk.no("chronic"), Desk.no("special-needs")));
    }

    private Map<String, String> has(String donations, String endowment) {
        return Map.of("donations", donations, "health-endowment", endowment);
    }

    @Test
    void SAF_21_aid_is_granted_from_what_came_in_on_the_account_and_from_nothing_else() {
        desk.receives("donations", false, "1000");
        assertThat(treated().refuses("accept", AMOUNT))
                .singleElement()
                .asString()
                .startsWith("funds-short");

        desk.receives("donations", false, "600").does("accept", AMOUNT);
        assertThat(desk.funds()).isEqualTo(has("0 100 1500", "0 0 0"));

        desk.officer().does("register").does("deliver");
        assertThat(desk.funds()).isEqualTo(has("0 100 0", "0 0 0"));
        desk.does("finish");
        assertThat(desk.funds()).isEqualTo(has("0 100 0", "0 0 0"));
    }

    @Test
    void SAF_21_what_one_request_holds_is_there_for_no_other_until_it_is_withdrawn() {
        desk.receives("donations", false, "1600");
        treated().does("accept", AMOUNT);
        assertThat(desk.funds()).isEqualTo(has("0 100 1500", "0 0 0"));
        desk.owner().does("withdraw");
        assertThat(desk.funds()).isEqualTo(has("0 1600 0", "0 0 0"));

        treated().does("accept", AMOUNT);
        assertThat(desk.funds()).isEqualTo(has("0 100 1500", "0 0 0"));
        assertThat(treated().refuses("accept", AMOUNT))
                .singleElement()
                .asString()
                .startsWith("funds-short");
    }

    @Test
    void SAF_22_of_the_endowment_only_what_it_yields_is_spent() {
        desk.receives("health-endowment", false, "1000000");
        assertThat(treated().refuses("accept", AMOUNT))
                .singleElement()
                .asString()
                .startsWith("funds-short");

        desk.receives("donations", false, "1000")
                .receives("health-endowment", true, "700")
                .does("accept", AMOUNT);
        assertThat(desk.funds()).isEqualTo(has("0 0 1000", "1000000 200 500"));
    }

    @Test
    void SAF_21_a_sponsorship_is_paid_month_by_month_in_equal_parts() {
        desk.receives("donations", false, "1500");
        studied("sponsorship", Desk.with(Desk.yes("chronic"), Desk.no("special-needs")))
                .does("accept", AMOUNT);
        desk.officer().does("register");
        Instant start = Instant.parse("2027-01-22T09:00:00Z");
        for (int month = 1; month <= 12; month++) {
            desk.at(start.plus(Duration.ofDays(31L * month)).toString()).does("deliver");
            assertThat(desk.funds()).isEqualTo(has("0 0 " + (1500 - 125 * month), "0 0 0"));
        }
    }
}
