package dev.sanad.examples.erp.quarkus;

import dev.sanad.ServiceDesk;
import dev.sanad.examples.erp.LoginCallers;
import dev.sanad.examples.erp.Logins;
import dev.sanad.examples.erp.NoDocuments;
import dev.sanad.rest.SanadResources;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Sanad's resources in the host's own runtime. Quarkus asks for them before there is a database, so desks are found late. */
@ApplicationPath("/")
public class SanadApplication extends Application {

    @Override
    public Set<Object> getSingletons() {
        return SanadResources.of(
                        association -> Optional.of(Arc.container()
                                .select(ServiceDesk.class, NamedLiteral.of("own"))
                                .get()),
                        (association, headers, security) -> new LoginCallers(
                                        new Logins(Arc.container().select(DataSource.class).get()))
                                .caller(association, headers, security),
                        new NoDocuments())
                .build()
                .instances();
    }
}
