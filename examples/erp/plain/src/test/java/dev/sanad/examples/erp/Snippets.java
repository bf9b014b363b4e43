package dev.sanad.examples.erp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The pieces of Java on a page of the documentation. */
record Snippets(Path page) {
    private static final Pattern FENCED = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    /** A page by its path from the root of the project. */
    static Snippets of(String page) {
        return new Snippets(Path.of("..", "..", "..").resolve(page));
    }

    List<String> all() throws IOException {
        return FENCED.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
