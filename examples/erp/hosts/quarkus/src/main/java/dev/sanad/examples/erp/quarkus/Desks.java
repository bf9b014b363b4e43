package dev.sanad.examples.erp.quarkus;

import dev.sanad.ServiceDesk;
import dev.sanad.examples.erp.AidDesk;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import javax.sql.DataSource;

/** An ERP on Quarkus: its data source, its validator and its transactions are all that Sanad gets. */
@Singleton
public class Desks {

    /** In transactions of its own; nobody else makes the tables here. */
    @Produces
    @Singleton
    JdbcStore store(DataSource source) {
        dev.sanad.examples.erp.Tables.make(source);
        Schema.in(source, Tables.standard()).migrate();
        return JdbcStore.open(source, Tables.standard());
    }

    @Produces
    @Singleton
    AidDesk aid(DataSource source) {
        return new AidDesk(source, new byte[32]);
    }

    /** For {@link Billing}: in the transaction that Quarkus has begun. */
    @Produces
    @Singleton
    ServiceDesk joined(AidDesk aid, JdbcStore store, DataSource source, ValidatorFactory validators) {
        return aid.on(store.joining(source), store, validators.getValidator());
    }

    @Produces
    @Singleton
    ValidatorFactory validators() {
        return Validation.buildDefaultValidatorFactory();
    }
}
