package dev.sanad.desk.policies;

import dev.sanad.desk.data.UnusableException;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The example policies that ship inside the jar. */
public final class ExamplePolicies implements Closeable {
    private static final String FOLDER = "/policies";

    private final Path folder;
    private final Closeable jar;

    private ExamplePolicies(Path folder, Closeable jar) {
        this.folder = folder;
        this.jar = jar;
    }

    public static ExamplePolicies open() {
        try {
            URL found = ExamplePolicies.class.getResource(FOLDER);
            if (found == null) {
                throw new UnusableException("this jar brings no example policies: give a folder with --policies");
            }
            return at(found.toURI());
        } catch (IOException | URISyntaxException e) {
            throw new UnusableException("the example policies in this jar cannot be read", e);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }

    private static ExamplePolicies at(URI place) throws IOException {
        if (!"jar".equals(place.getScheme())) {
            return new ExamplePolicies(Path.of(place), () -> {});
        }
        FileSystem jar = FileSystems.newFileSystem(place, Map.of());
        return new ExamplePolicies(jar.getPath(FOLDER), jar);
    }
}
