package dev.sanad.rest.out;

import dev.sanad.journal.Subscriber;
import java.net.URI;

/** Where a subscriber wants to be told, and what is signed with. */
public record Webhook(Subscriber subscriber, URI address, WebhookSecret secret) {

    /** Refuses an address that is not {@code https} with {@link IllegalArgumentException}; {@code http} goes to this machine alone. */
    public Webhook {
        Address.checked(address);
    }
}
