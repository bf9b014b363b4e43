package dev.sanad.desk.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderServesOneDeskAtATime() {
        try (DataFolder first = DataFolder.open(folder)) {
            assertThat(first.path()).isEqualTo(folder);
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(UnusableException.class)
                    .hasMessageContaining("another desk uses the data folder");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void whatIsMadeOnceStaysAndIsItsOwnersOnly() throws Exception {
        Path deep = folder.resolve("deep/er");
        try (DataFolder data = DataFolder.open(deep)) {
            byte[] first = Secret.of(data);

            assertThat(Secret.of(data)).isEqualTo(first).hasSize(32);
            assertThat(rights(deep.resolve("digest.key"))).isEqualTo("rw-------");
            assertThat(rights(deep)).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderThatOthersCouldReadIsClosedToThem() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataFolder.open(folder).close();

        assertThat(rights(folder)).isEqualTo("rwx------");
    }

    @Test
    void aSecretThatTheDeskDidNotWriteIsRefused() throws Exception {
        Files.write(folder.resolve("digest.key"), new byte[5]);
        try (DataFolder data = DataFolder.open(folder)) {
            assertThatThrownBy(() -> Secret.of(data)).isInstanceOf(UnusableException.class);
        }
    }

    @Test
    void aFileIsReplacedAsAWhole() throws Exception {
        try (DataFolder data = DataFolder.open(folder)) {
            data.replace("callers.json", "first".getBytes(StandardCharsets.UTF_8));
            data.replace("callers.json", "second".getBytes(StandardCharsets.UTF_8));

            assertThat(folder.resolve("callers.json")).hasContent("second");
            try (var files = Files.list(folder)) {
                assertThat(files.map(Path::getFileName).map(Path::toString))
                        .containsExactlyInAnyOrder("callers.json", "desk.lock");
            }
        }
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
