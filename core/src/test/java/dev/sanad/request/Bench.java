package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Entry;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseEventCodec;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.CaseStateCodec;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.party.Roll;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.PolicyVersions;
import dev.sanad.policy.source.Templates;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A desk in memory under a small policy, for tests that speak in a few words. After each command it is checked that the
 * journal folds to the stored state, and after each refusal that nothing at all was written.
 */
public final class Bench {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final AssociationId ASSOCIATION = new AssociationId("test");

    /** What the host answers; tests change it at will. */
    public final BenchPorts ports = new BenchPorts();

    public final MemoryStore store = new MemoryStore(() -> now());
    private final PolicyVersions versions;
    private final ServiceDesk desk;
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private Actor actor = Actor.person("owner");
    private Optional<String> channel = Optional.of("desk");
    private Optional<Roll> roll = Optional.empty();
    private Optional<Receipt> receipt = Optional.empty();
    private int commands;
    private boolean losing;

    private Bench(List<Policy> policies, PolicyVersions versions) {
        this.versions = versions;
        this.desk = open(policies);
    }

    /** A desk under one policy; what {@link BenchPolicy} says of defaults holds. */
    public static Bench under(String parts) {
        return under(new MemoryVersions(), parts);
    }

    /** A desk under several policies, over versions that may have been kept before. */
    public static Bench under(PolicyVersions versions, String... policies) {
        return new Bench(Arrays.stream(policies).map(BenchPolicy::of).toList(), versions);
    }

    /** Another desk on the same data that is given these policies today. */
    public ServiceDesk reopened(String... policies) {
        return open(Arrays.stream(policies).map(BenchPolicy::of).toList());
    }

    private ServiceDesk open(List<Policy> policies) {
        PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
        ServiceDeskBuilder builder = new ServiceDeskBuilder(ASSOCIATION)
                .loader(loader)
                .storage(new ServiceDeskBuilder.Storage(store, store, store, versions))
                .staff(ports)
                .beneficiaries(ports)
                .resources(ports)
                .hostRules(ports)
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(ports)
                .listing(store)
                .workList(store)
                .validator(VALIDATOR);
        policies.forEach(builder::policy);
        return builder.build(now);
    }

    public ServiceDesk desk() {
        return desk;
    }

    public Instant now() {
        return now;
    }

    public Bench at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public Bench owner() {
        return as(Actor.person("owner"));
    }

    /** Somebody of the association, who holds these parties. */
    public Bench staff(String person, String... roles) {
        for (String role : roles) {
            ports.hold(role, person);
        }
        return as(Actor.staff(person, roles));
    }

    public Bench of(String person, String office, String... roles) {
        return as(new Actor.Known(new PersonId(person), Set.of(roles), Optional.of(office)));
    }

    public Bench as(Actor next) {
        actor = next;
        roll = Optional.empty();
        return this;
    }

    public Bench on(String name) {
        channel = Optional.of(name);
        return this;
    }

    public Bench onNoChannel() {
        channel = Optional.empty();
        return this;
    }

    /** The actor brings a roll: names parted by blanks; the chair may be empty. */
    public Bench voting(String inFavour, String against, String abstained, String chair) {
        roll = Optional.of(new Roll(
                people(inFavour),
                people(against),
                people(abstained),
                people(chair).stream().findFirst()));
        return this;
    }

    static List<PersonId> people(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PersonId::new)
                .toList();
    }

    public Bench lodges(Object... inputs) {
        return lodges(lodging("thing", inputs));
    }

    public Bench lodges(Lodging lodging) {
        receipt = Optional.of(desk.lodge(lodging));
        return checked();
    }

    public Lodging lodging(String service, Object... inputs) {
        return new Lodging(
                occasion(), service, Optional.empty(), Optional.empty(), Optional.empty(), Inputs.of(inputs));
    }

    public List<Refusal> refusedLodging(Lodging lodging) {
        return refusals(() -> desk.lodge(lodging));
    }

    public Bench does(String action, Object... inputs) {
        receipt = Optional.of(desk.act(act(action, inputs)));
        return checked();
    }

    public Act act(String action, Object... inputs) {
        return act(action, Inputs.of(inputs));
    }

    public Act act(String action, Value.Tree inputs) {
        return new Act(occasion(), receipt().id(), receipt().version(), action, inputs, roll);
    }

    /** The codes of the refusals of an action. */
    public List<String> refuses(String action, Object... inputs) {
        return codes(refused(action, inputs));
    }

    public List<Refusal> refused(String action, Object... inputs) {
        Act act = act(action, inputs);
        return refusals(() -> desk.act(act));
    }

    public Bench tells(String action) {
        receipt = Optional.of(
                desk.tell(new Tell(occasion(), receipt().id(), receipt().version(), action)));
        return checked();
    }

    /** Moves the request to another version of the policy. */
    public Bench moves(int number) {
        receipt = Optional.of(desk.move(move(number)));
        return checked();
    }

    public Move move(int number) {
        return new Move(occasion(), receipt().id(), receipt().version(), number);
    }

    public List<String> refusesTelling(String action) {
        Tell tell = new Tell(occasion(), receipt().id(), receipt().version(), action);
        return codes(refusals(() -> desk.tell(tell)));
    }

    /** Rings once what is due. */
    public Bench rings() {
        desk.ring(10);
        receipt = Optional.of(
                new Receipt(receipt().id(), row().version(), receipt().tracking(), row().stage()));
        return checked();
    }

    public List<Refusal> refusals(Supplier<?> command) {
        Optional<CaseRow> before = receipt.flatMap(last -> store.find(key()));
        long entries = receipt.map(last -> store.history(key()).size()).orElse(0);
        try {
            Object unused = command.get();
        } catch (RefusedException refused) {
            assertThat(receipt.flatMap(last -> store.find(key()))).isEqualTo(before);
            assertThat(receipt.map(last -> store.history(key()).size()).orElse(0))
                    .isEqualTo((int) entries);
            return refused.refusals();
        }
        throw new AssertionError("it was not refused");
    }

    public static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.code().id()).toList();
    }

    private Bench checked() {
        CaseRow row = row();
        List<Entry> history = store.history(key());
        CaseState folded = CaseState.of(events());
        assertThat(CaseStateCodec.read(row.state())).isEqualTo(folded);
        assertThat(row.version()).isEqualTo(history.size()).isEqualTo(folded.version());
        assertThat(row.stage()).isEqualTo(folded.stage());
        Optional<Instant> rings = folded.clocks().values().stream()
                .map(ClockRun::rings)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        assertThat(row.due()).isEqualTo(losing ? row.due() : rings);
        for (int i = 0; i < history.size(); i++) {
            assertThat(history.get(i).sequence()).isEqualTo(i + 1);
        }
        return this;
    }

    /** Under this policy notices are lost, so that more than clocks makes a case due. */
    public Bench losing() {
        losing = true;
        return this;
    }

    /** Speaks of another case from now on. */
    public Bench about(Receipt other) {
        CaseRow row = store.find(new CaseKey(ASSOCIATION, other.id())).orElseThrow();
        receipt = Optional.of(new Receipt(other.id(), row.version(), other.tracking(), row.stage()));
        return this;
    }

    public Occasion occasion() {
        commands++;
        return new Occasion(new CommandId("command-" + commands), actor, channel, now);
    }

    public Receipt receipt() {
        return receipt.orElseThrow();
    }

    public CaseKey key() {
        return new CaseKey(ASSOCIATION, receipt().id());
    }

    public CaseRow row() {
        return store.find(key()).orElseThrow();
    }

    public CaseState state() {
        return CaseStateCodec.read(row().state());
    }

    public String stage() {
        return row().stage();
    }

    /** Texts kept apart from the journal, by reference. */
    public Value.Tree contents() {
        return row().content();
    }

    public List<CaseEvent> events() {
        return store.history(key()).stream()
                .map(entry -> CaseEventCodec.read(entry.type(), entry.version(), entry.body()))
                .toList();
    }

    /** Every event of a kind, in order. */
    public <E extends CaseEvent> List<E> events(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The actions done, in order. */
    public List<String> deeds() {
        return events(CaseEvent.Acted.class).stream()
                .map(CaseEvent.Acted::action)
                .toList();
    }

    /** When a running clock rings next, in ISO 8601. */
    public String ringsAt(String clock) {
        return run(clock).rings().map(Instant::toString).orElse("never");
    }

    public ClockRun run(String clock) {
        return Optional.ofNullable(state().clocks().get(clock))
                .orElseThrow(() -> new AssertionError(clock + " is off"));
    }

    public boolean runs(String clock) {
        return state().clocks().containsKey(clock);
    }

    /** Inputs as pairs of a name and a plain value. */
    public static final class Inputs {

        private Inputs() {}

        public static Value.Tree of(Object... pairs) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                values.put((String) pairs[i], value(pairs[i + 1]));
            }
            return new Value.Tree(values);
        }

        private static Value value(Object plain) {
            if (plain instanceof Value value) {
                return value;
            }
            if (plain instanceof Boolean truth) {
                return Value.of(truth);
            }
            if (plain instanceof Integer number) {
                return Value.of(number);
            }
            if (plain instanceof BigDecimal number) {
                return new Value.Number(number);
            }
            if (plain instanceof List<?> items) {
                List<Value> values = new ArrayList<>();
                items.forEach(item -> values.add(value(item)));
                return new Value.Items(values);
            }
            return Value.of((String) plain);
        }
    }
}
