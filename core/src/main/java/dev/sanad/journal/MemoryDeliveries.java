package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps deliveries in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryDeliveries implements Deliveries {
    private final InstantSource time;
    private final Map<Line, TreeMap<Long, Waiting>> lines = new LinkedHashMap<>();

    /**
     * Nothing waits yet.
     *
     * @param time by which cases rest
     */
    public MemoryDeliveries(InstantSource time) {
        this.time = Objects.requireNonNull(time, "time");
    }

    /** The events of one case before one subscriber. */
    private record Line(Subscriber subscriber, CaseKey key) {}

    private record Waiting(Delivery delivery, Instant until, Optional<Trouble> trouble) {
        boolean holds(Instant now) {
            return trouble.isPresent() || until.isAfter(now);
        }
    }

    @Override
    public synchronized void put(Subscriber subscriber, List<Announcement> announcements) {
        for (Announcement one : announcements) {
            lines.computeIfAbsent(new Line(subscriber, one.key()), line -> new TreeMap<>())
                    .putIfAbsent(one.entry().sequence(), waiting(new Delivery(subscriber, one, 0)));
        }
    }

    @Override
    public synchronized List<Delivery> next(AssociationId association, Subscriber subscriber, int most) {
        Limits.most(most);
        Instant now = time.instant();
        return of(association, subscriber).values().stream()
                .filter(line -> line.values().stream().noneMatch(waiting -> waiting.holds(now)))
                .flatMap(line -> line.values().stream().map(Waiting::delivery))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void tried(Delivery delivery, DeliveryOutcome outcome) {
        Line line = new Line(delivery.subscriber(), delivery.announcement().key());
        TreeMap<Long, Waiting> waiting = lines.getOrDefault(line, new TreeMap<>());
        waiting.computeIfPresent(delivery.announcement().entry().sequence(), (sequence, one) -> after(one, outcome));
        if (outcome instanceof DeliveryOutcome.Delivered) {
            waiting.remove(delivery.announcement().entry().sequence());
        }
    }

    @Override
    public synchronized List<Parked> parked(AssociationId association, Subscriber subscriber, int most) {
        Limits.most(most);
        return of(association, subscriber).values().stream()
                .flatMap(line -> line.values().stream())
                .flatMap(waiting -> waiting.trouble().stream().map(trouble -> new Parked(waiting.delivery(), trouble)))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void goOn(Subscriber subscriber, CaseKey key) {
        lines.getOrDefault(new Line(subscriber, key), new TreeMap<>())
                .replaceAll((sequence, one) ->
                        waiting(new Delivery(subscriber, one.delivery().announcement(), 0)));
    }

    private Waiting after(Waiting before, DeliveryOutcome outcome) {
        Delivery delivery = before.delivery();
        Delivery failed = new Delivery(delivery.subscriber(), delivery.announcement(), delivery.tries() + 1);
        if (outcome instanceof DeliveryOutcome.Rest rest) {
            return new Waiting(failed, time.instant().plus(rest.pause()), Optional.empty());
        }
        if (outcome instanceof DeliveryOutcome.Park park) {
            return new Waiting(failed, Instant.MIN, Optional.of(park.trouble()));
        }
        return before;
    }

    private Map<Line, TreeMap<Long, Waiting>> of(AssociationId association, Subscriber subscriber) {
        Map<Line, TreeMap<Long, Waiting>> his = new LinkedHashMap<>();
        lines.forEach((line, waiting) -> {
            if (line.subscriber().equals(subscriber) && line.key().association().equals(association)) {
                his.put(line, waiting);
            }
        });
        return his;
    }

    private static Waiting waiting(Delivery delivery) {
        return new Waiting(delivery, Instant.MIN, Optional.empty());
    }
}
