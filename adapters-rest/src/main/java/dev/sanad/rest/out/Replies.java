package dev.sanad.rest.out;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.kernel.PeerReply;
import java.util.Optional;

/** Makes a reply of an exchange. Whatever is not clearly yes or no is unknown. */
final class Replies {

    private Replies() {}

    static PeerReply of(Exchange exchange) {
        if (!(exchange instanceof Exchange.Answer answer) || answer.passing()) {
            return new PeerReply.Unknown();
        }
        if (answer.good()) {
            return word(exchange, "reference", "[!-~]{1,100}")
                    .<PeerReply>map(PeerReply.Done::new)
                    .orElseGet(PeerReply.Unknown::new);
        }
        // A redirect is no refusal: somebody has moved the service.
        return answer.status() < 400
                ? new PeerReply.Unknown()
                : new PeerReply.Declined(
                        word(exchange, "code", "[a-z0-9-]{1,60}").orElse("http-" + answer.status()));
    }

    static Optional<String> word(Exchange exchange, String field, String form) {
        return Service.object(exchange)
                .map(object -> object.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(word -> word.matches(form));
    }
}
