package dev.sanad.rest.out;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.CommandId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A service of somebody else's, and how it is asked: in JSON, with {@code Idempotency-Key}, several times under one id
 * where no answer comes.
 *
 * @param address where
 * @param authorization the value of {@code Authorization}, asked for at each try; empty for none
 * @param tries in all, 1 or more
 * @param pause waits so long between two tries: a second, then twice as long each time
 */
public record Service(
        Line line, URI address, Supplier<Optional<String>> authorization, int tries, Consumer<Duration> pause) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Refuses an address that is not {@code https} (or of this machine) and fewer than one try with {@link IllegalArgumentException}. */
    public Service {
        Address.checked(address);
        if (tries < 1) {
            throw new IllegalArgumentException("tries: at least 1");
        }
    }

    /** The last of what came: an answer that will not change, or whatever came when no try was left. */
    Exchange ask(CommandId id, ObjectNode question) {
        Exchange exchange = once(id, question);
        for (int tried = 1; tried < tries && again(exchange); tried++) {
            pause.accept(Duration.ofSeconds(1L << Math.min(tried - 1, 6)));
            exchange = once(id, question);
        }
        return exchange;
    }

    /** A good answer whose body is an object; empty for every other. */
    static Optional<JsonNode> object(Exchange exchange) {
        if (!(exchange instanceof Exchange.Answer answer)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(answer.body())).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static ObjectNode question() {
        return JSON.createObjectNode();
    }

    private static boolean again(Exchange exchange) {
        return !(exchange instanceof Exchange.Answer answer) || answer.passing();
    }

    private Exchange once(CommandId id, ObjectNode question) {
        HttpRequest.Builder asked = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", "\"" + id + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(question.toString()));
        authorization.get().ifPresent(value -> asked.header("Authorization", value));
        return line.exchange(asked);
    }
}
