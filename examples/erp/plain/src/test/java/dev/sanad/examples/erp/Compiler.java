package dev.sanad.examples.erp;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a class that a test has in hand. */
final class Compiler {
    private static final List<String> IMPORTS = List.of(
            "dev.sanad",
            "dev.sanad.beneficiary",
            "dev.sanad.calendar",
            "dev.sanad.jdbc",
            "dev.sanad.journal",
            "dev.sanad.kernel",
            "dev.sanad.notice",
            "dev.sanad.policy",
            "dev.sanad.policy.source",
            "dev.sanad.request",
            "dev.sanad.rest",
            "dev.sanad.rest.out",
            "dev.sanad.scenario",
            "dev.sanad.text",
            "jakarta.validation",
            "java.math",
            "java.net",
            "java.net.http",
            "java.time",
            "java.util",
            "java.util.concurrent.locks",
            "java.util.function",
            "javax.sql",
            "org.junit.jupiter.api");

    private Compiler() {}

    /** What the compiler says of members of a class; nothing where it is content. */
    static String members(String name, String members, Path into) throws IOException {
        return types(name, "public class " + name + " {\n" + members + "\n}\n", into);
    }

    /** What the compiler says of whole types of no package. */
    static String types(String file, String types, Path into) throws IOException {
        StringBuilder source = new StringBuilder();
        IMPORTS.forEach(each -> source.append("import ").append(each).append(".*;\n"));
        // Names that two of these packages have.
        source.append("import dev.sanad.policy.source.Source;\nimport dev.sanad.rest.Limits;\n");
        source.append("import java.io.InputStream;\nimport java.security.SecureRandom;\nimport java.sql.Connection;\n");
        return compiled(file, source + types, into);
    }

    /** What the compiler says of a whole file. */
    static String compiled(String name, String source, Path into) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        List<String> options = List.of("-d", into.toString(), "-proc:none");
        boolean good =
                compiler.getTask(said, null, null, options, null, List.of(file)).call();
        return good ? "" : said + "\n" + source;
    }
}
