package dev.sanad.policy.upkeep;

import dev.sanad.calendar.Reckoning;
import dev.sanad.kernel.LocalText;
import dev.sanad.party.Party;
import dev.sanad.policy.Duty;
import dev.sanad.policy.Policy;
import dev.sanad.policy.upkeep.UpkeepEntry.Circulated;
import dev.sanad.policy.upkeep.UpkeepEntry.DutyDone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the duties of a policy fall due: so long after they were last done, and before they were ever done after the first
 * day of the first version that laid them down.
 */
final class DutyCalendar {

    private final Policy policy;
    private final List<Policy> versions;
    private final List<UpkeepEntry> entries;
    private final Reckoning reckoning;

    /**
     * Of one policy.
     *
     * @param policy the version in force
     * @param versions all of the association's
     * @param entries what was done under the policy
     */
    DutyCalendar(Policy policy, List<Policy> versions, List<UpkeepEntry> entries) {
        this.policy = policy;
        this.versions = versions.stream()
                .filter(each ->
                        each.head().id().policy().equals(policy.head().id().policy()))
                .toList();
        this.entries = entries;
        this.reckoning = policy.setting().calendar().reckoning();
    }

    Stream<DutyView> at(Instant now) {
        LocalDate today = reckoning.dayOf(now);
        return policy.measures().duties().values().stream().map(duty -> {
            Optional<Instant> last = last(duty, now);
            LocalDate falls = reckoning
                    .deadline(last.orElseGet(() -> laidDown(duty)), duty.every())
                    .day();
            return new DutyView(policy.head().id(), duty, title(duty.by()), last, falls, state(falls, today));
        });
    }

    private static DutyView.State state(LocalDate falls, LocalDate today) {
        return falls.isAfter(today)
                ? DutyView.State.AHEAD
                : falls.equals(today) ? DutyView.State.DUE : DutyView.State.OVERDUE;
    }

    private Optional<Instant> last(Duty duty, Instant now) {
        Stream<Instant> done =
                entries.stream().filter(entry -> counts(entry.deed(), duty)).map(UpkeepEntry::at);
        Stream<Instant> renewed = duty.kind() == Duty.Kind.REVIEW ? Stream.of(start(policy)) : Stream.of();
        return Stream.concat(done, renewed).filter(at -> !at.isAfter(now)).max(Comparator.naturalOrder());
    }

    private static boolean counts(UpkeepEntry.Deed deed, Duty duty) {
        return duty.kind() == Duty.Kind.CIRCULATION
                ? deed instanceof Circulated
                : deed instanceof DutyDone done && done.duty().equals(duty.name());
    }

    private Instant laidDown(Duty duty) {
        return versions.stream()
                .filter(each -> each.measures().duties().containsKey(duty.name()))
                .map(this::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant start(Policy version) {
        return reckoning.startOf(version.head().from());
    }

    private LocalText title(String party) {
        return Optional.ofNullable(policy.setting().parties().get(party))
                .map(Party::title)
                .orElseGet(() -> LocalText.of(policy.head().languages().get(0), party));
    }
}
