package dev.sanad.desk;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String built = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "not packaged");
        return new String[] {"sanad-desk " + built};
    }
}
