package dev.sanad.rest.out;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.PeerReply;
import dev.sanad.notice.Messenger;

/**
 * A message gateway over HTTP. It is sent {@code {"id", "to", "channel", "language", "text"}} and answers 2xx with
 * {@code {"reference"}}, or 4xx with {@code {"code"}}. Thread-safe.
 */
public record HttpMessenger(Service service) implements Messenger {

    @Override
    public PeerReply send(Message message) {
        ObjectNode json = Service.question()
                .put("id", message.id().value())
                .put("to", message.to().value())
                .put("channel", message.channel())
                .put("language", message.language().tag())
                .put("text", message.text());
        return Replies.of(service.ask(message.id(), json));
    }
}
