package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.fund.FundAccounts;
import dev.sanad.fund.MemoryFunds;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Templates;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case is paid from the funds of the version that it stands under, whatever a later one says. */
class FundsByVersionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final ServiceDesk desk = desk(version(1, "2020-01-01", "gifts"), version(2, "2027-01-01", "legacy"));

    private static String version(int number, String from, String fund) {
        return """
                version: %s
                effective: {from: %s}
                funds: {gifts: {kind: donation}, legacy: {kind: donation}}
                lifecycles:
                  life:
                    facts: {sum: money}
                    stages: {begun: open, paid: {ends: granted}}
                    actions:
                      begin: {to: begun, by: owner}
                      pay: {from: begun, to: paid, by: clerk, asks: [sum], pays: sum, requires: [{funds: enough}]}
                services: {thing: {lifecycle: life, paid-from: %s}}
                """.formatted(number, from, fund);
    }

    private static ServiceDesk desk(String... policies) {
        MemoryStore store = new MemoryStore(() -> NOW);
        BenchPorts ports = new BenchPorts();
        ServiceDeskBuilder builder = new ServiceDeskBuilder(new AssociationId("test"))
                .loader(new PolicyLoader(Templates.none(), new NationalCalendars()::find))
                .storage(new ServiceDeskBuilder.Storage(store, store, store, new MemoryVersions()))
                .staff(ports)
                .beneficiaries(ports)
                .resources(ports)
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(ports)
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .funds(new MemoryFunds());
        for (String policy : policies) {
            builder.policy(BenchPolicy.of(policy));
        }
        return builder.build(NOW);
    }

    private void given(String fund) {
        desk.funds()
                .orElseThrow()
                .receive(
                        new FundAccounts.Receipt(
                                new CommandId("gift"), fund, false, new BigDecimal("100"), "bank", new PersonId("c")),
                        NOW);
    }

    private String paid() {
        Receipt lodged = desk.lodge(new Lodging(
                new Occasion(new CommandId("lodge"), Actor.person("p"), Optional.of("desk"), NOW),
                "thing",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bench.Inputs.of()));
        Occasion paying = new Occasion(new CommandId("pay"), Actor.staff("c", "clerk"), Optional.of("desk"), NOW);
        return desk.act(new Act(
                        paying, lodged.id(), lodged.version(), "pay", Bench.Inputs.of("sum", 50), Optional.empty()))
                .stage();
    }

    @Test
    void a_case_is_paid_from_the_funds_of_its_own_version() {
        given("gifts");

        assertThat(paid()).isEqualTo("paid");
    }

    @Test
    void the_funds_of_another_version_do_not_pay() {
        given("legacy");

        assertThatExceptionOfType(RefusedException.class).isThrownBy(this::paid).withMessageContaining("funds-short");
    }
}
