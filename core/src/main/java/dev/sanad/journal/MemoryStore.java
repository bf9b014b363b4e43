package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Keeps cases in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryStore implements CaseStore, CaseRecords, CaseListing, WorkList, DueCases, Outbox {
    private final InstantSource time;
    private final Map<CaseKey, Kept> cases = new LinkedHashMap<>();
    private final Map<List<Object>, CaseKey> names = new HashMap<>();
    private final NavigableMap<CaseKey, TreeMap<Long, Entry>> outbox = new TreeMap<>(
            Comparator.comparing((CaseKey key) -> key.association().value())
                    .thenComparing(key -> key.id().value()));

    /**
     * A store without cases.
     *
     * @param time what {@link #now} answers with
     */
    public MemoryStore(InstantSource time) {
        this.time = Objects.requireNonNull(time, "time");
    }

    /** The work runs without a lock; its write is checked when made and again when kept. */
    @Override
    public <T> T inUnit(Function<CaseUnit, T> work) {
        MemoryUnit unit = new MemoryUnit(this);
        try {
            T answer = work.apply(unit);
            unit.close().ifPresent(this::keep);
            return answer;
        } finally {
            unit.close();
        }
    }

    @Override
    public Optional<CaseRow> find(CaseKey key) {
        return kept(key).map(Kept::row);
    }

    @Override
    public synchronized Optional<CaseRow> findTracked(AssociationId association, String tracking) {
        return named(tracked(association, tracking)).map(Kept::row);
    }

    @Override
    public List<Entry> history(CaseKey key) {
        return kept(key).map(Kept::entries).orElse(List.of());
    }

    @Override
    public synchronized List<CaseRow> after(AssociationId association, Optional<CaseId> last, int most) {
        Limits.most(most);
        String before = last.map(CaseId::toString).orElse("");
        return cases.values().stream()
                .map(Kept::row)
                .filter(row -> row.key().association().equals(association))
                .filter(row -> row.key().id().toString().compareTo(before) > 0)
                .sorted(Comparator.comparing(row -> row.key().id().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public synchronized List<CaseId> due(AssociationId association, int most) {
        Limits.most(most);
        Instant now = now();
        return cases.values().stream()
                .map(Kept::row)
                .filter(row -> row.key().association().equals(association))
                .filter(row -> row.due().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(row -> row.due().orElseThrow()))
                .limit(most)
                .map(row -> row.key().id())
                .toList();
    }

    @Override
    public synchronized List<Waiting> at(
            AssociationId association, Set<String> desks, Optional<Place> after, int most) {
        Limits.most(most);
        return cases.values().stream()
                .map(Kept::row)
                .filter(row -> row.key().association().equals(association))
                .flatMap(row -> row.tasks().stream().map(task -> new Waiting(row, task)))
                .filter(waiting -> desks.contains(waiting.task().desk()))
                .filter(waiting ->
                        after.map(place -> waiting.place().compareTo(place) > 0).orElse(true))
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized boolean refile(CaseRow row, List<Task> tasks) {
        Optional<Kept> kept = kept(row.key()).filter(now -> now.row().version() == row.version());
        kept.ifPresent(now -> cases.put(row.key(), new Kept(now.row().withTasks(tasks), now.entries())));
        return kept.isPresent();
    }

    @Override
    public synchronized List<Announcement> next(AssociationId association, int most) {
        return waiting(outbox, association, most);
    }

    @Override
    public synchronized List<Announcement> after(CaseKey last, int most) {
        return waiting(outbox.tailMap(last, false), last.association(), most);
    }

    private static List<Announcement> waiting(
            Map<CaseKey, TreeMap<Long, Entry>> outbox, AssociationId association, int most) {
        Limits.most(most);
        return outbox.entrySet().stream()
                .filter(waiting -> waiting.getKey().association().equals(association))
                .flatMap(waiting ->
                        waiting.getValue().values().stream().map(entry -> new Announcement(waiting.getKey(), entry)))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void heard(List<Announcement> announcements) {
        for (Announcement heard : announcements) {
            TreeMap<Long, Entry> waiting = outbox.getOrDefault(heard.key(), new TreeMap<>());
            waiting.remove(heard.entry().sequence());
            if (waiting.isEmpty()) {
                outbox.remove(heard.key());
            }
        }
    }

    synchronized Optional<Kept> kept(CaseKey key) {
        return Optional.ofNullable(cases.get(key));
    }

    synchronized Optional<Kept> opened(AssociationId association, CommandId command) {
        return named(List.of(association, command));
    }

    synchronized long ahead(CaseKey key, Turn turn) {
        return cases.values().stream()
                .map(Kept::row)
                .filter(row -> row.key().association().equals(key.association()))
                .filter(row -> row.waits()
                        .filter(other -> other.line().equals(turn.line()))
                        .filter(other -> before(row.key(), other, key, turn))
                        .isPresent())
                .count();
    }

    private static boolean before(CaseKey one, Turn first, CaseKey other, Turn second) {
        int order = first.since().compareTo(second.since());
        return order < 0
                || order == 0 && one.id().toString().compareTo(other.id().toString()) < 0;
    }

    synchronized void mustFit(MemoryUnit.Write write) {
        CaseRow row = write.row();
        Optional<Kept> now = kept(row.key());
        boolean fits = now.map(kept -> kept.row().version()).orElse(0L) == write.before()
                && now.flatMap(kept -> kept.done(write.entries().get(0).command()))
                        .isEmpty();
        if (!fits || write.before() == 0 && (taken(openedBy(row)) || taken(tracked(row)))) {
            throw new StaleVersionException("the case has changed since it was read, or exists already");
        }
    }

    private synchronized void keep(MemoryUnit.Write write) {
        mustFit(write);
        CaseRow next = write.row();
        Kept kept = kept(next.key()).orElse(new Kept(next, List.of())).then(next, write.entries());
        CaseRow row = kept.row();
        cases.put(row.key(), kept);
        names.put(openedBy(row), row.key());
        names.put(tracked(row), row.key());
        TreeMap<Long, Entry> waiting = outbox.computeIfAbsent(row.key(), key -> new TreeMap<>());
        write.entries().forEach(entry -> waiting.put(entry.sequence(), entry));
    }

    private Optional<Kept> named(List<Object> name) {
        return Optional.ofNullable(names.get(name)).flatMap(this::kept);
    }

    private boolean taken(List<Object> name) {
        return names.containsKey(name);
    }

    private static List<Object> openedBy(CaseRow row) {
        return List.of(row.key().association(), row.openedBy());
    }

    private static List<Object> tracked(CaseRow row) {
        return tracked(row.key().association(), row.tracking());
    }

    private static List<Object> tracked(AssociationId association, String tracking) {
        return List.of(association, tracking);
    }
}
