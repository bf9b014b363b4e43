package dev.sanad.desk.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.AssociationId;
import dev.sanad.request.DocumentBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {
    private static final AssociationId HERE = new AssociationId("here");
    private static final AssociationId THERE = new AssociationId("there");
    private static final byte[] BYTES = "a document".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private DataFolder data;
    private DocumentFiles documents;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
        documents = DocumentFiles.in(data, new byte[32]);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void aDocumentIsFoundAgainByItsReference() throws IOException {
        DocumentBytes.Kept kept = documents.keep(HERE, new ByteArrayInputStream(BYTES));

        assertThat(kept.size()).isEqualTo(BYTES.length);
        try (InputStream found = documents.open(HERE, kept.reference()).orElseThrow()) {
            assertThat(found).hasBinaryContent(BYTES);
        }
    }

    @Test
    void aReferenceFindsNothingInAnotherAssociation() {
        DocumentBytes.Kept kept = documents.keep(HERE, new ByteArrayInputStream(BYTES));

        assertThat(documents.open(THERE, kept.reference())).isEmpty();
    }

    @Test
    void aReferenceTellsNothingToWhoKnowsTheDocument() {
        DocumentBytes.Kept kept = documents.keep(HERE, new ByteArrayInputStream(BYTES));

        assertThat(kept.reference()).isNotEqualTo(kept.sha256());
        assertThat(documents.open(HERE, kept.sha256())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../desk.lock", "/etc/passwd", "A", "\u0000"})
    void whatIsNoReferenceFindsNothing(String reference) {
        assertThat(documents.open(HERE, reference)).isEmpty();
    }

    @Test
    void theSameDocumentIsKeptOnce() throws IOException {
        documents.keep(HERE, new ByteArrayInputStream(BYTES));
        documents.keep(HERE, new ByteArrayInputStream(BYTES));

        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatFailsOnTheWayIsThrownOnAndLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("too much");
            }
        };

        assertThatThrownBy(() -> documents.keep(HERE, broken)).isInstanceOf(IllegalStateException.class);
        assertThat(files()).isZero();
    }

    @Test
    void whatACrashLeftHalfWrittenIsRemovedAtTheNextStart() throws IOException {
        Files.createFile(folder.resolve("documents/draft-1.tmp"));
        DocumentFiles.in(data, new byte[32]);

        assertThat(files()).isZero();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("documents"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
