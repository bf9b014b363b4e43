package dev.sanad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Resolves the compiled module as a host on the module path would. */
class ModuleTest {
    private static final Configuration RESOLVED = Configuration.resolve(
            ModuleFinder.of(classPath()), List.of(Configuration.empty()), ModuleFinder.ofSystem(), Set.of("dev.sanad"));

    @Test
    void module_is_found_and_resolves_with_its_dependencies() {
        assertThat(names()).contains("dev.sanad", "com.google.common", "com.ibm.icu", "java.logging");
    }

    @Test
    void java_sql_is_not_reached_by_any_required_module() {
        assertThat(names()).doesNotContain("java.sql");
    }

    private static Stream<String> names() {
        return RESOLVED.modules().stream().map(ResolvedModule::name);
    }

    private static Path[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
    }
}
