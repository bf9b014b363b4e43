package dev.sanad.scenario;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.channel.Channel;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.Ids;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseEventCodec;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.World;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.Policies;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.PolicyRules;
import dev.sanad.policy.source.Templates;
import dev.sanad.request.HostWorld;
import dev.sanad.request.RequestPorts;
import dev.sanad.request.Requests;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A desk in memory, under one policy, with a clock of its own that a scenario moves. */
final class Scene {
    private static final int KEY_BYTES = 32;
    private static final int MOST_HEARD = 10_000;
    private static final int MOST_RINGS = 100_000;

    private final AssociationId association;
    private final Policy policy;
    private final MemoryStore store = new MemoryStore(this::now);
    private final World world;
    private final Fingerprints fingerprints = new Fingerprints(new byte[KEY_BYTES]);
    private final Requests requests;
    private Instant now;
    private Optional<CaseId> current = Optional.empty();

    Scene(Policy policy, Cast cast, Props props, Instant start) {
        this.policy = policy;
        this.association = policy.head().id().association();
        this.now = start;
        this.world = new HostWorld(association, cast, cast, props, props);
        PolicyLoader none = new PolicyLoader(Templates.none(), id -> Optional.empty());
        Policies policies = Policies.of(List.of(policy), new MemoryVersions(), none, start);
        RequestPorts ports = new RequestPorts(store, store, store, world, fingerprints, new CountedIds());
        this.requests = new Requests(association, new PolicyRules(association, policies), ports);
    }

    Instant now() {
        return now;
    }

    Requests requests() {
        return requests;
    }

    World world() {
        return world;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    void began(CaseId id) {
        current = Optional.of(id);
    }

    /** Whether the case calls for a linked one of this lifecycle. */
    boolean calledFor(String lifecycle) {
        return journal().stream()
                .anyMatch(event -> event instanceof CaseEvent.CaseLinked link
                        && link.lifecycle().equals(lifecycle));
    }

    /** Follows all that was announced; the case opened last is the one spoken of from now on. */
    void follow() {
        for (Announcement heard : store.next(association, MOST_HEARD)) {
            requests.followUp(heard).ifPresent(linked -> began(linked.id()));
        }
    }

    Optional<CaseId> current() {
        return current;
    }

    Optional<CaseRow> row() {
        return current.flatMap(id -> store.find(new CaseKey(association, id)));
    }

    /** Everything that happened to the case. */
    List<CaseEvent> journal() {
        return current.map(id -> store.history(new CaseKey(association, id)).stream()
                        .map(entry -> CaseEventCodec.read(entry.type(), entry.version(), entry.body()))
                        .toList())
                .orElse(List.of());
    }

    Optional<CaseState> state() {
        return Optional.of(journal()).filter(all -> !all.isEmpty()).map(CaseState::of);
    }

    /** The rules of the case, or of what is about to be lodged. */
    Optional<CaseRules> rules(String matter) {
        return policy.rules(matter);
    }

    Optional<CaseRules> rules() {
        return state().flatMap(state -> policy.rules(state.opening().matter()));
    }

    Map<String, Channel> channels() {
        return policy.reach().channels();
    }

    CalendarTerms calendar() {
        return policy.setting().calendar();
    }

    /** Lets time pass; each clock rings at the very moment at which it is due. */
    void advance(Instant to) {
        for (int rings = 0; rings < MOST_RINGS; rings++) {
            Optional<Instant> due = row().flatMap(CaseRow::due).filter(at -> !at.isAfter(to));
            if (due.isEmpty()) {
                break;
            }
            now = due.get().isAfter(now) ? due.get() : now;
            requests.ring(1);
        }
        now = to;
    }

    private static final class CountedIds implements Ids {
        private long made;

        @Override
        public UUID next() {
            made++;
            return new UUID(0, made);
        }

        @Override
        public String code() {
            made++;
            return "CODE" + made;
        }
    }
}
