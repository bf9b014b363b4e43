package dev.sanad.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.desk.data.DataFolder;
import dev.sanad.desk.data.UnusableException;
import dev.sanad.kernel.AssociationId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The tokens of the sample people: random, made once, and kept in the data folder, where tools may read them. */
public final class Tokens {
    /** Read by tools, so name and shape stay. */
    public static final String FILE = "callers.json";

    private static final int BYTES = 24;

    private final ObjectMapper json = new ObjectMapper();
    private final SecureRandom random = new SecureRandom();
    private final ObjectNode kept;

    private Tokens(byte[] file) throws IOException {
        JsonNode read = json.readTree(file);
        if (!(read instanceof ObjectNode object)) {
            throw new IOException("not an object");
        }
        this.kept = object;
    }

    public static Tokens in(DataFolder data) {
        try {
            return new Tokens(data.once(FILE, () -> "{}".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UnusableException(FILE + " in the data folder is not what the desk wrote: remove it", e);
        }
    }

    /** The token of this person; a new one for somebody who had none. */
    public String of(AssociationId association, Sample sample) {
        ObjectNode entry = kept.withObjectProperty(association.value()).withObjectProperty(sample.name());
        if (!entry.path("token").isTextual()) {
            entry.put("token", made());
        }
        entry.put("person", sample.person().value());
        entry.putPOJO(
                "parties", json.valueToTree(sample.parties().stream().sorted().toList()));
        sample.office().ifPresent(office -> entry.put("office", office));
        return entry.path("token").asText();
    }

    public void keepIn(DataFolder data) {
        data.replace(FILE, (kept.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String made() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
