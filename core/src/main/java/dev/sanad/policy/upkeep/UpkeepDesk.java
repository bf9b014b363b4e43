package dev.sanad.policy.upkeep;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.party.Staff;
import dev.sanad.policy.Duty;
import dev.sanad.policy.Policies;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyRefusal;
import dev.sanad.policy.VersionId;
import dev.sanad.policy.upkeep.UpkeepEntry.Circulated;
import dev.sanad.policy.upkeep.UpkeepEntry.Deed;
import dev.sanad.policy.upkeep.UpkeepEntry.DutyDone;
import dev.sanad.policy.upkeep.UpkeepEntry.ReadingConfirmed;
import dev.sanad.request.RequestRefusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The upkeep of policies, as they themselves lay it down. */
public final class UpkeepDesk implements Upkeep {

    private final AssociationId association;
    private final Policies policies;
    private final Staff staff;
    private final UpkeepLog log;

    public UpkeepDesk(AssociationId association, Policies policies, Staff staff, UpkeepLog log) {
        this.association = association;
        this.policies = policies;
        this.staff = staff;
        this.log = log;
    }

    @Override
    public List<DutyView> duties(Actor reader, Instant at) {
        return policies.current(at).stream()
                .filter(policy -> policy.setting().employs(reader))
                .flatMap(policy -> new DutyCalendar(
                                policy, policies.all(), entries(id(policy).policy()))
                        .at(at))
                .sorted(Comparator.comparing(DutyView::falls)
                        .thenComparing(each -> each.policy().policy())
                        .thenComparing(each -> each.duty().name()))
                .toList();
    }

    @Override
    public UpkeepEntry done(DoDuty command) {
        return before(
                        command.policy(),
                        command.occasion(),
                        deed -> deed instanceof DutyDone done
                                && done.duty().equals(command.duty())
                                && done.reference().equals(command.reference()))
                .orElseGet(() -> kept(command));
    }

    private UpkeepEntry kept(DoDuty command) {
        Policy policy = found(
                policies.current(command.occasion().at()).stream(),
                each -> id(each).policy().equals(command.policy()));
        Duty duty = Optional.ofNullable(policy.measures().duties().get(command.duty()))
                .orElseThrow(UpkeepRefusal.DUTY_UNKNOWN::exception);
        new Bearers(policy).demand(command.occasion().actor(), duty);
        if (duty.kind() == Duty.Kind.CIRCULATION) {
            throw new RefusedException(Refusal.of(UpkeepRefusal.BY_CIRCULATION)
                    .with("duty", Bearers.named(duty))
                    .citing(duty.clauses()));
        }
        return keep(policy, command.occasion(), new DutyDone(duty.name(), duty.by(), command.reference()));
    }

    @Override
    public UpkeepEntry circulate(Circulate command) {
        return before(
                        command.policy(),
                        command.occasion(),
                        deed -> deed instanceof Circulated sent
                                && sent.number() == command.number()
                                && sent.parties().equals(command.parties()))
                .orElseGet(() -> kept(command));
    }

    private UpkeepEntry kept(Circulate command) {
        Policy version = version(command.policy(), command.number());
        Bearers bearers = new Bearers(version);
        Duty duty = bearers.circulation().orElseThrow(UpkeepRefusal.NO_CIRCULATION::exception);
        bearers.demand(command.occasion().actor(), duty);
        if (over(version, command.occasion().at())) {
            throw new RefusedException(
                    about(UpkeepRefusal.VERSION_OVER, version).citing(duty.clauses()));
        }
        Set<PersonId> people = command.parties().stream()
                .flatMap(bearers::parties)
                .flatMap(party -> staff.holders(party).stream())
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            throw UpkeepRefusal.NOBODY.exception();
        }
        return keep(version, command.occasion(), new Circulated(command.number(), command.parties(), people));
    }

    @Override
    public UpkeepEntry confirm(ConfirmReading command) {
        return before(
                        command.policy(),
                        command.occasion(),
                        deed -> deed instanceof ReadingConfirmed read && read.number() == command.number())
                .orElseGet(() -> kept(command));
    }

    private UpkeepEntry kept(ConfirmReading command) {
        Policy version = version(command.policy(), command.number());
        Circulations circulations = new Circulations(entries(command.policy()));
        PersonId reader = command.occasion()
                .actor()
                .who()
                .filter(person -> circulations.addressed(person, command.number()))
                .orElseThrow(() -> new RefusedException(about(UpkeepRefusal.NOT_ADDRESSED, version)
                        .citing(new Bearers(version)
                                .circulation()
                                .map(Duty::clauses)
                                .orElse(List.of()))));
        return circulations
                .confirmed(reader, command.number())
                .orElseGet(() -> keep(version, command.occasion(), new ReadingConfirmed(command.number())));
    }

    @Override
    public List<Circulation> circulations(Actor reader, String policy) {
        return new Circulations(entries(policy))
                .all().stream()
                        .map(each -> new Bearers(version(policy, each.number())).oversees(reader)
                                ? each
                                : each.only(reader.who()))
                        .filter(each -> !each.addressees().isEmpty())
                        .toList();
    }

    /** What the same command did while other rules were in force; refused where it was something else. */
    private Optional<UpkeepEntry> before(String policy, Occasion occasion, Predicate<Deed> same) {
        Optional<UpkeepEntry> before = entries(policy).stream()
                .filter(entry -> entry.command().equals(occasion.command()))
                .findFirst();
        boolean other = before.filter(entry ->
                        !same.test(entry.deed()) || !occasion.actor().who().equals(Optional.of(entry.by())))
                .isPresent();
        if (other) {
            throw new RefusedException(Refusal.of(RequestRefusal.COMMAND_REUSED));
        }
        return before;
    }

    private UpkeepEntry keep(Policy policy, Occasion occasion, Deed deed) {
        UpkeepEntry entry = new UpkeepEntry(
                id(policy).policy(), occasion.command(), occasion.actor().who().orElseThrow(), occasion.at(), deed);
        UpkeepEntry kept = log.keep(association, entry);
        if (!kept.repeats(entry)) {
            throw new RefusedException(Refusal.of(RequestRefusal.COMMAND_REUSED));
        }
        return kept;
    }

    private List<UpkeepEntry> entries(String policy) {
        return log.of(association, policy);
    }

    /** Whether its days began and it is in force no more. */
    private boolean over(Policy version, Instant at) {
        Instant start =
                version.setting().calendar().reckoning().startOf(version.head().from());
        return !at.isBefore(start) && policies.current(at).stream().noneMatch(each -> id(each).equals(id(version)));
    }

    private Policy version(String policy, int number) {
        VersionId wanted = new VersionId(association, policy, number);
        return found(policies.all().stream(), each -> id(each).equals(wanted));
    }

    private static Policy found(Stream<Policy> among, Predicate<Policy> wanted) {
        return among.filter(wanted)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(PolicyRefusal.POLICY_UNKNOWN)));
    }

    private static Refusal about(UpkeepRefusal code, Policy version) {
        return Refusal.of(code)
                .with(
                        "policy",
                        new Argument.Named(id(version).policy(), version.head().title()))
                .with("number", Argument.number(id(version).number()));
    }

    private static VersionId id(Policy policy) {
        return policy.head().id();
    }
}
