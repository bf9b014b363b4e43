package dev.sanad.examples.erp.spring;

import dev.sanad.ServiceDesk;
import dev.sanad.examples.erp.AidDesk;
import dev.sanad.examples.erp.LoginCallers;
import dev.sanad.examples.erp.Logins;
import dev.sanad.examples.erp.NoDocuments;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import dev.sanad.rest.SanadResources;
import jakarta.validation.Validator;
import java.util.Map;
import javax.sql.DataSource;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** An ERP on Spring: its data source, its validator, its transactions and its Jersey are all that Sanad gets. */
@SpringBootApplication
public class SpringErp {

    public static void main(String[] arguments) {
        SpringApplication.run(SpringErp.class, arguments);
    }

    /** In transactions of its own; nobody else makes the tables here. */
    @Bean
    JdbcStore store(DataSource source) {
        dev.sanad.examples.erp.Tables.make(source);
        Schema.in(source, Tables.standard()).migrate();
        return JdbcStore.open(source, Tables.standard());
    }

    @Bean
    AidDesk aid(DataSource source) {
        return new AidDesk(source, new byte[32]);
    }

    /** For {@link Billing}: in the transaction that Spring has begun. */
    @Bean
    ServiceDesk joined(AidDesk aid, JdbcStore store, DataSource source, Validator validator) {
        return aid.on(store.joining(new TransactionAwareDataSourceProxy(source)), store, validator);
    }

    /** For callers over HTTP: each command in a transaction of its own. */
    @Bean
    ResourceConfig resources(AidDesk aid, JdbcStore store, DataSource source, Validator validator) {
        ServiceDesk own = aid.on(store, store, validator);
        return new ResourceConfig()
                .registerInstances(SanadResources.of(
                                Map.of(AidDesk.ASSOCIATION, own),
                                new LoginCallers(new Logins(source)),
                                new NoDocuments())
                        .build()
                        .instances());
    }
}
