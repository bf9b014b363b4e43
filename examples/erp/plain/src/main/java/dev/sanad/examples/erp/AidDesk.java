package dev.sanad.examples.erp;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.request.Lodging;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Everything that the ERP says to Sanad, whatever framework it lives in. */
public final class AidDesk {
    public static final AssociationId ASSOCIATION = new AssociationId("almond");

    private static final String FILE = "aid.policy.yaml";

    private final PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
    private final InstantSource clock = InstantSource.system();
    private final DataSource source;
    private final byte[] key;

    /**
     * Takes what the ERP has.
     *
     * @param source where its tables are
     * @param key 32 secret bytes, kept as long as the data
     */
    public AidDesk(DataSource source, byte[] key) {
        this.source = source;
        this.key = key.clone();
    }

    /**
     * A desk whose cases are in one store and whose policies are in another: in the host's transactions, say, and in
     * those of Sanad's own, which a desk needs when it is opened and no transaction is there yet.
     */
    public ServiceDesk on(JdbcStore cases, JdbcStore policies, Validator validator) {
        PartnerTable people = new PartnerTable(source);
        return new ServiceDeskBuilder(ASSOCIATION)
                .policy(policy())
                .loader(loader)
                .storage(new ServiceDeskBuilder.Storage(cases, cases, cases, policies))
                .staff(people)
                .beneficiaries(people)
                .resources(new BudgetTable(source))
                .fingerprints(new Fingerprints(key))
                .ids(Ids.of(clock, new SecureRandom()::nextLong))
                .validator(validator)
                .build(clock.instant());
    }

    /** Asks for help with an invoice; its number makes the command's id, so that asking again asks nothing twice. */
    public static Lodging help(Invoices.Invoice invoice, Actor actor, Instant at) {
        return new Lodging(
                new Occasion(new CommandId("help-" + invoice.number()), actor, Optional.of("counter"), at),
                "invoice-help",
                Optional.empty(),
                Optional.of(new PersonId(invoice.partner())),
                Optional.empty(),
                new Value.Tree(
                        Map.of("invoice", Value.of(invoice.number()), "amount", new Value.Number(invoice.amount()))));
    }

    private Policy policy() {
        InputStream file = Objects.requireNonNull(AidDesk.class.getResourceAsStream(FILE), FILE);
        if (loader.load(new Source(FILE, file)) instanceof PolicyLoader.Loaded.Whole whole) {
            return whole.policy();
        }
        throw new IllegalStateException(FILE + " has faults: run sanad-desk policy check");
    }
}
