package dev.sanad.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who works where, who is away, who stands in and who has duty: answers who can act on something now.
 *
 * @param appointments branches' delegates, departments' liaison experts and all other staff
 * @param shifts where a party has any, only those on shift act for it
 */
public record Roster(
        List<Appointment> appointments, List<Absence> absences, List<Shift> shifts, Interests interests, ZoneId zone) {

    /**
     * Somebody holds a party at an office.
     *
     * @param until his last day; open where empty
     */
    public record Appointment(PersonId person, String party, String office, LocalDate from, Optional<LocalDate> until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !until.map(day::isAfter).orElse(false);
        }
    }

    /** Somebody is away, both days included. */
    public record Absence(PersonId person, LocalDate first, LocalDate last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * Who stands in for whom, and who may not act for whom.
     *
     * @param deputies by the person they stand in for
     * @param conflicts of each member of staff, the people whose matters are too near to him
     */
    public record Interests(Map<PersonId, PersonId> deputies, Map<PersonId, Set<PersonId>> conflicts) {
        public static final Interests NONE = new Interests(Map.of(), Map.of());

        public Interests {
            deputies = ImmutableMap.copyOf(deputies);
            conflicts = ImmutableMap.copyOf(Maps.transformValues(conflicts, Set::copyOf));
        }

        boolean barred(PersonId staff, Set<PersonId> concerned) {
            return concerned.contains(staff)
                    || conflicts.getOrDefault(staff, Set.of()).stream().anyMatch(concerned::contains);
        }
    }

    /**
     * What somebody has to act on.
     *
     * @param office where; anywhere where empty
     * @param concerned whose matter it is: neither they nor who is near to them act on it
     */
    public record Task(String party, Optional<String> office, Set<PersonId> concerned) {
        public Task {
            concerned = Set.copyOf(concerned);
        }
    }

    /**
     * Somebody who can act.
     *
     * @param standsInFor the holder he stands in for
     */
    public record Able(PersonId person, Optional<PersonId> standsInFor) {}

    public Roster {
        appointments = List.copyOf(appointments);
        absences = List.copyOf(absences);
        shifts = List.copyOf(shifts);
    }

    /** What a store writes. */
    public Value.Tree body() {
        return RosterBody.write(this);
    }

    /** The roster that {@link #body} wrote; a damaged one is an {@link IllegalStateException}. */
    public static Roster of(Value.Tree body) {
        return RosterBody.read(body);
    }

    /** Who can act on a task at an instant, holders before deputies; refused where nobody can. */
    public List<Able> able(Task task, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        Map<PersonId, Able> able = new LinkedHashMap<>();
        List<PersonId> holders = holders(task, at);
        holders.stream()
                .filter(holder -> fit(holder, task, day))
                .forEach(holder -> able.put(holder, new Able(holder, Optional.empty())));
        holders.stream()
                .filter(holder -> !fit(holder, task, day))
                .forEach(holder -> Optional.ofNullable(interests.deputies().get(holder))
                        .filter(deputy -> fit(deputy, task, day))
                        .ifPresent(deputy -> able.putIfAbsent(deputy, new Able(deputy, Optional.of(holder)))));
        if (able.isEmpty()) {
            throw new RefusedException(Refusal.of(DutyRefusal.NOBODY).with("party", task.party()));
        }
        return List.copyOf(able.values());
    }

    /** The holders of today, for rules that ask. */
    public Staff staff(InstantSource clock) {
        return party -> {
            try {
                return able(new Task(party, Optional.empty(), Set.of()), clock.instant()).stream()
                        .map(Able::person)
                        .collect(Collectors.toSet());
            } catch (RefusedException nobody) {
                return Set.of();
            }
        };
    }

    private List<PersonId> holders(Task task, Instant at) {
        List<Shift> rota = shifts.stream()
                .filter(shift -> shift.party().equals(task.party()))
                .toList();
        List<PersonId> holders = new ArrayList<>();
        if (rota.isEmpty()) {
            LocalDate day = LocalDate.ofInstant(at, zone);
            appointments.stream()
                    .filter(one -> one.party().equals(task.party()) && one.holds(day))
                    .filter(one -> task.office().map(one.office()::equals).orElse(true))
                    .map(Appointment::person)
                    .forEach(holders::add);
        } else {
            rota.stream().filter(shift -> shift.covers(at)).map(Shift::person).forEach(holders::add);
        }
        return holders.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    private boolean fit(PersonId person, Task task, LocalDate day) {
        return !interests.barred(person, task.concerned())
                && absences.stream().noneMatch(one -> one.person().equals(person) && one.covers(day));
    }
}
