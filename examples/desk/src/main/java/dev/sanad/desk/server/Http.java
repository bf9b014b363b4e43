package dev.sanad.desk.server;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Handler;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Jakarta REST resources as what the server calls. */
public final class Http {
    /** Kept, or the level set on it would be collected with it. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private Http() {}

    public static Handler resources(Set<Object> instances) {
        // It warns of resources given as instances, which work, and of parts that are left out on purpose.
        JERSEY.setLevel(Level.SEVERE);
        ResourceConfig config = new ResourceConfig().property(ServerProperties.WADL_FEATURE_DISABLE, true);
        instances.forEach(config::register);
        return ContainerFactory.createContainer(JettyHttpContainer.class, config);
    }
}
