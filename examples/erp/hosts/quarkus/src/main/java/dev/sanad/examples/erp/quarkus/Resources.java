package dev.sanad.examples.erp.quarkus;

import dev.sanad.examples.erp.AidDesk;
import dev.sanad.examples.erp.LoginCallers;
import dev.sanad.examples.erp.Logins;
import dev.sanad.examples.erp.NoDocuments;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.rest.SanadResources;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Sanad's resources in a servlet of Quarkus, for callers over HTTP: each command in a transaction of its own. */
@WebServlet("/*")
public class Resources extends ServletContainer {

    @Inject
    public Resources(AidDesk aid, JdbcStore store, DataSource source, ValidatorFactory validators) {
        super(new ResourceConfig()
                .registerInstances(SanadResources.of(
                                Map.of(AidDesk.ASSOCIATION, aid.on(store, store, validators.getValidator())),
                                new LoginCallers(new Logins(source)),
                                new NoDocuments())
                        .build()
                        .instances()));
    }
}
