package dev.sanad.rest.out;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.Deliveries;
import dev.sanad.journal.Delivery;
import dev.sanad.journal.Outbox;
import dev.sanad.kernel.AssociationId;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Tells subscribers of what happens, signed as Standard Webhooks says, in the envelope of CloudEvents. Thread-safe; let one
 * thread at a time deliver.
 *
 * <p>An event that a subscriber does not take rests for longer each time and is then parked, and with it only the later
 * events of its case before this subscriber. All tries of an event have one {@code webhook-id}.
 */
public final class Webhooks {
    /** Between the tries of one event: 75 hours in all, as Standard Webhooks recommends. */
    public static final List<Duration> RESTS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private final Deliveries deliveries;
    private final List<Webhook> hooks;
    private final Line line;
    private final InstantSource clock;
    private final List<Duration> rests;

    /** With the rests of {@link #RESTS}. */
    public Webhooks(Deliveries deliveries, List<Webhook> hooks, Line line, InstantSource clock) {
        this(deliveries, hooks, line, clock, RESTS);
    }

    /** @param rests after the first failure, the second and so on; the failure after the last parks */
    public Webhooks(Deliveries deliveries, List<Webhook> hooks, Line line, InstantSource clock, List<Duration> rests) {
        this.deliveries = deliveries;
        this.hooks = List.copyOf(hooks);
        this.line = line;
        this.clock = clock;
        this.rests = List.copyOf(rests);
    }

    /**
     * Puts announcements before every subscriber and takes them out of the outbox: what the host calls when it has done
     * with them what it does itself.
     */
    public void take(Outbox outbox, List<Announcement> heard) {
        hooks.forEach(hook -> deliveries.put(hook.subscriber(), heard));
        outbox.heard(heard);
    }

    /** Tells each subscriber the next events, at most so many (1 or more) each. */
    public Round deliver(AssociationId association, int most) {
        Round all = Round.NOTHING;
        for (Webhook hook : hooks) {
            Turn turn = new Turn(deliveries, rests);
            for (Delivery next : deliveries.next(association, hook.subscriber(), most)) {
                turn.take(next, () -> tell(hook, next));
            }
            all = all.and(turn.round());
        }
        return all;
    }

    private Exchange tell(Webhook hook, Delivery delivery) {
        Announcement event = delivery.announcement();
        String id = Envelope.id(event);
        byte[] body = Envelope.bytes(event, URI.create("/" + event.key().association()));
        Instant at = clock.instant();
        return line.exchange(HttpRequest.newBuilder(hook.address())
                .header("Content-Type", Envelope.TYPE)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header("webhook-signature", hook.secret().sign(id, at, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }
}
