package dev.sanad.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class path on which Sanad cannot work is told by name when something is opened. */
class ClassPathTest {
    @TempDir
    private Path first;

    @Test
    void an_older_guava_that_comes_first_is_named_with_its_place() throws Exception {
        older("com.google.common.hash", "Hashing");
        try (URLClassLoader host = host(jar -> true)) {
            assertThatThrownBy(() -> open(host)).rootCause().isInstanceOf(NoSuchMethodError.class);
            assertThatThrownBy(() -> open(host))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Guava 20 or newer is needed")
                    .hasMessageContaining("[file:" + first);
        }
    }

    @Test
    void an_older_jackson_that_comes_first_is_named_when_the_store_is_opened() throws Exception {
        older("com.fasterxml.jackson.core", "JsonFactory");
        try (URLClassLoader host = host(jar -> true)) {
            assertThatThrownBy(() -> openStore(host))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("jackson-core 2.15 or newer is needed");
        }
    }

    @Test
    void two_copies_that_work_do_not_stand_in_the_way() throws Exception {
        Path guava = jars().filter(jar -> jar.toString().contains("guava-3"))
                .findFirst()
                .orElseThrow();
        Files.copy(guava, first.resolve("another-guava.jar"));
        try (URLClassLoader host = host(jar -> true, first.resolve("another-guava.jar"))) {
            assertThatCode(() -> open(host)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_log_that_nobody_binds_does_not_stand_in_the_way() throws Exception {
        try (URLClassLoader host = host(jar -> !jar.toString().contains("slf4j-simple"))) {
            assertThatCode(() -> open(host)).doesNotThrowAnyException();
        }
    }

    @Test
    void this_class_path_is_one_on_which_it_works() throws Exception {
        try (URLClassLoader host = host(jar -> true)) {
            assertThatCode(() -> open(host)).doesNotThrowAnyException();
        }
    }

    /** Reads the policies, as a host does when it starts. */
    private static Object open(ClassLoader host) throws Exception {
        return host.loadClass("dev.sanad.examples.erp.AidDesk")
                .getConstructor(DataSource.class, byte[].class)
                .newInstance(new JdbcDataSource(), new byte[32]);
    }

    private static Object openStore(ClassLoader host) throws Exception {
        Class<?> tables = host.loadClass("dev.sanad.jdbc.Tables");
        return host.loadClass("dev.sanad.jdbc.JdbcStore")
                .getMethod("open", DataSource.class, tables)
                .invoke(null, new JdbcDataSource(), tables.getMethod("standard").invoke(null));
    }

    /** A class of this name without anything in it, as an older release may have it. */
    private void older(String of, String type) throws IOException {
        String source = "package " + of + "; public class " + type + " {}";
        assertThat(Compiler.compiled(type, source, first)).isEmpty();
    }

    private URLClassLoader host(Predicate<Path> taken, Path... before) throws MalformedURLException {
        List<URL> all = new ArrayList<>();
        all.add(first.toUri().toURL());
        for (Path one : before) {
            all.add(one.toUri().toURL());
        }
        for (Path one : jars().filter(taken).toList()) {
            all.add(one.toUri().toURL());
        }
        return new URLClassLoader(all.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Stream<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }
}
