package dev.sanad.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.PersonId;
import dev.sanad.party.Roster.Able;
import dev.sanad.party.Roster.Absence;
import dev.sanad.party.Roster.Appointment;
import dev.sanad.party.Roster.Interests;
import dev.sanad.party.Roster.Task;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BELA = new PersonId("bela");
    private static final PersonId CILI = new PersonId("cili");
    private static final PersonId OWNER = new PersonId("owner");

    @Test
    void holders_of_the_office_can_act_and_others_cannot() {
        Roster roster = roster(List.of(), Interests.NONE);

        assertThat(who(roster, "delegate", Optional.of("north"))).containsExactly(ANNA);
        assertThat(who(roster, "delegate", Optional.empty())).containsExactly(ANNA, BELA);
        assertThatThrownBy(() -> who(roster, "delegate", Optional.of("west"))).hasMessage("duty-nobody");
        assertThat(roster.staff(InstantSource.fixed(NOON)).holders("delegate")).containsExactlyInAnyOrder(ANNA, BELA);
        assertThat(roster.staff(InstantSource.fixed(NOON)).holders("director")).isEmpty();
    }

    @Test
    void who_may_not_act_for_whom_does_not_change_afterwards() {
        Set<PersonId> near = new HashSet<>(Set.of(OWNER));
        Interests interests = new Interests(Map.of(), Map.of(ANNA, near));
        near.clear();

        assertThat(interests.conflicts().get(ANNA)).containsExactly(OWNER);
    }

    @Test
    void deputy_stands_in_for_who_is_away_unless_he_is_away_himself() {
        Interests deputies = new Interests(Map.of(ANNA, CILI), Map.of());
        Absence anna = new Absence(ANNA, TODAY, TODAY);

        assertThat(roster(List.of(anna), deputies).able(task("north"), NOON))
                .containsExactly(new Able(CILI, Optional.of(ANNA)));
        assertThat(who(
                        roster(List.of(new Absence(ANNA, TODAY.plusDays(1), TODAY.plusDays(9))), deputies),
                        "delegate",
                        Optional.of("north")))
                .containsExactly(ANNA);
        assertThatThrownBy(() -> roster(List.of(anna, new Absence(CILI, TODAY.minusDays(1), TODAY)), deputies)
                        .able(task("north"), NOON))
                .hasMessage("duty-nobody");
    }

    @Test
    void whoever_is_concerned_or_near_to_him_is_passed_over_for_his_deputy() {
        Interests near = new Interests(Map.of(ANNA, CILI), Map.of(ANNA, Set.of(OWNER)));

        assertThat(roster(List.of(), near).able(new Task("delegate", Optional.of("north"), Set.of(OWNER)), NOON))
                .containsExactly(new Able(CILI, Optional.of(ANNA)));
        assertThatThrownBy(() -> roster(List.of(), near)
                        .able(new Task("delegate", Optional.of("north"), Set.of(OWNER, CILI)), NOON))
                .hasMessage("duty-nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T20:59:59Z,",
        "2026-11-23T21:00:00Z,anna",
        "2026-11-24T04:59:59Z,anna",
        "2026-11-24T05:00:00Z,"
    })
    void shift_across_midnight_has_duty_from_its_beginning_to_its_end(Instant at, String holder) {
        Shift night = Shift.local(ANNA, "night", time("2026-11-23T22:00"), time("2026-11-24T06:00"), BUDAPEST);
        Roster roster = new Roster(List.of(), List.of(), List.of(night), Interests.NONE, BUDAPEST);
        Set<PersonId> holders = roster.staff(InstantSource.fixed(at)).holders("night");

        assertThat(holders).isEqualTo(holder == null ? Set.of() : Set.of(new PersonId(holder)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T22:00,2026-11-23T06:00,duty-ends-before-it-begins",
        "2026-11-23T22:00,2026-11-23T22:00,duty-ends-before-it-begins",
        "2026-03-28T22:00,2026-03-29T02:30,duty-time-does-not-exist",
        "2026-10-25T02:30,2026-10-25T06:00,duty-time-exists-twice"
    })
    void shift_that_cannot_be_worked_is_refused(LocalDateTime from, LocalDateTime to, String code) {
        assertThatThrownBy(() -> Shift.local(ANNA, "night", from, to, BUDAPEST)).hasMessage(code);
    }

    @Test
    void shift_over_a_change_of_clocks_lasts_as_long_as_it_lasts() {
        Shift spring = Shift.local(ANNA, "night", time("2026-03-28T22:00"), time("2026-03-29T06:00"), BUDAPEST);
        assertThat(java.time.Duration.between(spring.from(), spring.to())).hasHours(7);
    }

    private static List<PersonId> who(Roster roster, String party, Optional<String> office) {
        return roster.able(new Task(party, office, Set.of()), NOON).stream()
                .map(Able::person)
                .toList();
    }

    private static Task task(String office) {
        return new Task("delegate", Optional.of(office), Set.of());
    }

    private static Roster roster(List<Absence> absences, Interests interests) {
        return new Roster(
                List.of(
                        new Appointment(ANNA, "delegate", "north", TODAY, Optional.empty()),
                        new Appointment(BELA, "delegate", "south", TODAY.minusDays(9), Optional.of(TODAY)),
                        new Appointment(CILI, "delegate", "west", TODAY.plusDays(1), Optional.empty())),
                absences,
                List.of(),
                interests,
                BUDAPEST);
    }

    private static LocalDateTime time(String text) {
        return LocalDateTime.parse(text);
    }
}
