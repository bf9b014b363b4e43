package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentsTest {

    @RegisterExtension
    static final Running running = new Running();

    @Test
    void the_bytes_are_kept_as_they_are_and_answered_with_reference_and_digest() {
        String content = "%PDF-1.7 \u0000 هوية";

        Reply reply = running.send(Ask.document(content));

        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("sha256").asText()).isEqualTo(MemoryDocuments.sha256(bytes));
        assertThat(reply.json().path("size").asLong()).isEqualTo(bytes.length);
        assertThat(running.documents.kept.get(reply.json().path("reference").asText()))
                .isEqualTo(bytes);
    }

    @Test
    void a_document_may_be_of_any_type_or_say_none() {
        assertThat(running.send(Ask.document("x").without("Content-Type")).status())
                .isEqualTo(201);
        assertThat(running.send(Ask.document("x").replace("Content-Type", "image/jpeg"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_form_with_parts_is_not_a_document() {
        assertThat(running.turnedAway(Ask.document("x").replace("Content-Type", "multipart/form-data; boundary=b"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void an_empty_document_is_none() {
        int kept = running.documents.kept.size();

        assertThat(running.turnedAway(Ask.document("")).code()).isEqualTo("body-missing");
        assertThat(running.documents.kept).hasSize(kept);
    }

    @Test
    void the_public_keeps_no_documents_here() {
        int kept = running.documents.kept.size();

        assertThat(running.turnedAway(Ask.document("x").without("Authorization"))
                        .status())
                .isEqualTo(401);
        assertThat(running.documents.kept).hasSize(kept);
    }
}
