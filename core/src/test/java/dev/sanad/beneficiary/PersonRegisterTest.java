package dev.sanad.beneficiary;

import static dev.sanad.beneficiary.SampleBeneficiary.BORN;
import static dev.sanad.beneficiary.SampleBeneficiary.person;
import static dev.sanad.beneficiary.SampleBeneficiary.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.beneficiary.Beneficiary.Consent;
import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.beneficiary.Beneficiary.Standing;
import dev.sanad.beneficiary.Beneficiary.Tie;
import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.channel.Medium;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRegisterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Made CLERK = new Made(new PersonId("clerk"), NOW);
    private static final Identifier NATIONAL = new Identifier("SA_NID", "1000000008");
    private static final Identifier PHONE = new Identifier("PHONE_SA", "+966501234567");

    private static final Fingerprints SECRET =
            new Fingerprints("a secret of the tests, 32 bytes.".getBytes(StandardCharsets.US_ASCII));

    private final PersonRegister register = new PersonRegister(new AssociationId("har"), new MemoryPeople(), SECRET);
    private int commands;

    @Test
    void another_spelling_is_a_candidate_with_its_reasons() {
        PersonId first = registered(person("فاطمة بنت سالم العتيبي", Optional.of(BORN), NATIONAL));
        PersonId second = registered(person("فاطمه سالم العتيبي", Optional.of(BORN)));
        registered(person("منيرة سالم القحطاني", Optional.of(BORN)));

        assertThat(register.candidates(second)).singleElement().satisfies(match -> {
            assertThat(match.id()).isEqualTo(first);
            assertThat(match.reasons()).containsExactly("name-spelling", "birth-date");
            assertThat(match.strong()).isFalse();
        });
    }

    @Test
    void same_number_is_a_candidate_under_any_name() {
        PersonId first = registered(person("Mohammed Ali", Optional.empty(), NATIONAL));
        PersonId second = registered(person("محمد علي", Optional.of(BORN), NATIONAL));

        assertThat(register.candidates(second))
                .singleElement()
                .satisfies(match -> assertThat(match.id()).isEqualTo(first));
    }

    @Test
    void names_alone_merge_nobody() {
        PersonId first = registered(person("سالم العتيبي", Optional.of(BORN)));
        PersonId second = registered(person("سالم العتيبي", Optional.of(BORN)));
        refused(() -> register.merge(command(), CLERK, second, first), PersonRefusal.EVIDENCE_MISSING);
    }

    @Test
    void date_of_birth_and_telephone_together_are_evidence_and_each_alone_is_not() {
        PersonId first = registered(person("سالم العتيبي", Optional.of(BORN), PHONE));
        PersonId brother = registered(person("سالم العتيبي", Optional.of(BORN.plusYears(1)), PHONE));
        PersonId same = registered(person("سالم العتيبى", Optional.of(BORN), PHONE));

        refused(() -> register.merge(command(), CLERK, brother, first), PersonRefusal.EVIDENCE_MISSING);
        assertThat(register.merge(command(), CLERK, same, first).id()).isEqualTo(first);
    }

    @Test
    void different_names_under_one_number_need_the_date_of_birth_too() {
        PersonId first = registered(person("Kiss Anna", Optional.of(BORN), NATIONAL));
        PersonId undated = registered(person("Nagy Petra", Optional.empty(), NATIONAL));
        PersonId married = registered(person("Nagy Petra", Optional.of(BORN), NATIONAL));

        refused(() -> register.merge(command(), CLERK, undated, first), PersonRefusal.EVIDENCE_MISSING);
        assertThat(register.merge(command(), CLERK, married, first).id()).isEqualTo(first);
    }

    @Test
    void old_id_finds_who_it_was_merged_into_until_they_are_separated() {
        PersonId first = registered(person("سالم العتيبي", Optional.empty(), NATIONAL));
        PersonId second = registered(person("سالم عتيبي", Optional.empty(), NATIONAL));
        PersonId third = registered(person("Salem Alotaibi", Optional.of(BORN), NATIONAL));
        register.merge(command(), CLERK, second, first);

        assertThat(register.find(second).id()).isEqualTo(first);
        assertThat(register.candidates(first)).noneMatch(match -> match.id().equals(second));
        assertThat(register.candidates(third)).extracting(PersonMatch::id).containsOnly(first);
        assertThat(register.merge(command(), CLERK, second, first).version()).isEqualTo(2);
        refused(() -> register.merge(command(), CLERK, second, third), PersonRefusal.MERGED);
        refused(() -> register.merge(command(), CLERK, first, second), PersonRefusal.MERGED);
        assertThat(register.change(command(), CLERK, second, change(2, "سالم العتيبي"))
                        .id())
                .isEqualTo(first);

        assertThat(register.separate(command(), CLERK, second).id()).isEqualTo(second);
        assertThat(register.find(second).id()).isEqualTo(second);
        assertThat(register.separate(command(), CLERK, second).version()).isEqualTo(3);
        assertThat(register.history(second))
                .extracting(PersonChange::kind)
                .containsExactly(Kind.REGISTERED, Kind.MERGED, Kind.SEPARATED);
        assertThat(register.history(second).get(1).evidence()).contains("identifier");
        assertThat(register.history(first))
                .extracting(PersonChange::kind)
                .containsExactly(Kind.REGISTERED, Kind.ABSORBED, Kind.CHANGED, Kind.RELEASED);
    }

    @Test
    void nobody_is_merged_into_himself_a_household_or_nobody() {
        PersonId first = registered(person("سالم العتيبي", Optional.empty(), NATIONAL));
        Beneficiary one = register.find(first).beneficiary();
        PersonId home = registered(
                new Beneficiary(OwnerKind.HOUSEHOLD, one.profile(), one.identifiers(), one.contacts(), one.standing()));

        refused(() -> register.merge(command(), CLERK, first, first), PersonRefusal.SAME_ENTRY);
        refused(() -> register.merge(command(), CLERK, home, first), PersonRefusal.KINDS_DIFFER);
        refused(() -> register.merge(command(), CLERK, first, new PersonId("p-nobody")), PersonRefusal.UNKNOWN);
    }

    @Test
    void same_command_registers_once_and_refuses_other_content() {
        CommandId command = new CommandId("once");
        PersonEntry first = register.register(command, CLERK, person("Anna", Optional.empty()));

        assertThat(register.register(command, CLERK, person("Anna", Optional.empty())))
                .isEqualTo(first);
        refused(
                () -> register.register(command, CLERK, person("Petra", Optional.empty())),
                PersonRefusal.COMMAND_REUSED);
    }

    @Test
    void change_is_made_on_the_version_that_was_read() {
        PersonId id = registered(person("Anna", Optional.empty()));
        register.change(command(), CLERK, id, change(1, "Kiss Anna"));

        assertThat(register.find(id).version()).isEqualTo(2);
        assertThatThrownBy(() -> register.change(command(), CLERK, id, change(1, "Nagy Anna")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(register.candidates(registered(person("Kiss Anna", Optional.empty()))))
                .extracting(PersonMatch::id)
                .containsExactly(id);
    }

    @Test
    void same_change_again_is_answered_with_the_person_as_he_stands_and_with_other_content_refused() {
        PersonId id = registered(person("Anna", Optional.empty(), NATIONAL));
        CommandId command = command();
        register.change(command, CLERK, id, change(1, "Kiss Anna"));
        PersonEntry now = register.change(command(), CLERK, id, change(2, "Nagy Anna"));

        assertThat(register.change(command, CLERK, id, change(1, "Kiss Anna"))).isEqualTo(now);
        assertThat(now.beneficiary().identifiers()).containsExactly(NATIONAL);
        refused(() -> register.change(command, CLERK, id, change(1, "Nagy Anna")), PersonRefusal.COMMAND_REUSED);
        refused(() -> register.change(command, CLERK, id, change(3, "Kiss Anna")), PersonRefusal.COMMAND_REUSED);
        refused(
                () -> register.change(command, new Made(new PersonId("other"), NOW), id, change(1, "Kiss Anna")),
                PersonRefusal.COMMAND_REUSED);
        assertThat(register.history(id)).hasSize(3);
    }

    @Test
    void a_command_that_another_node_does_at_the_same_time_is_done_once_and_answered_by_both() {
        MemoryPeople shared = new MemoryPeople();
        PersonRegister slower = new PersonRegister(new AssociationId("har"), new Overtaken(shared), SECRET);
        CommandId command = command();
        PersonId id = slower.register(command(), CLERK, person("Anna", Optional.empty()))
                .id();

        assertThat(slower.change(command, CLERK, id, change(1, "Kiss Anna")).version())
                .isEqualTo(2);
        assertThat(slower.history(id)).hasSize(2);
    }

    /** Another node does the same in the moment before. */
    private record Overtaken(People people) implements People {
        @Override
        public Optional<PersonEntry> find(AssociationId association, PersonId id) {
            return people.find(association, id);
        }

        @Override
        public List<PersonEntry> sharing(AssociationId association, Set<Fingerprint> keys, int most) {
            return people.sharing(association, keys, most);
        }

        @Override
        public List<PersonChange> history(AssociationId association, PersonId id) {
            return people.history(association, id);
        }

        @Override
        public Optional<Fingerprint> asked(AssociationId association, CommandId command) {
            return people.asked(association, command);
        }

        @Override
        public void keep(AssociationId association, CommandContent asked, List<Written> all) {
            people.keep(association, asked, all);
            people.keep(association, asked, all);
        }
    }

    @Test
    void a_change_that_was_refused_was_not_made_and_may_come_corrected_under_its_command() {
        PersonId id = registered(person("Anna", Optional.empty()));
        register.change(command(), CLERK, id, change(1, "Kiss Anna"));
        CommandId command = command();

        assertThatThrownBy(() -> register.change(command, CLERK, id, change(1, "Nagy Anna")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> register.change(command, CLERK, id, change(1, "Nagy Anna")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(register.change(command, CLERK, id, change(2, "Nagy Anna")).version())
                .isEqualTo(3);
    }

    @Test
    void a_merger_and_its_reversal_are_done_once_whatever_was_done_since() {
        PersonId first = registered(person("سالم العتيبي", Optional.empty(), NATIONAL));
        PersonId second = registered(person("سالم عتيبي", Optional.empty(), NATIONAL));
        CommandId merging = command();
        CommandId already = command();
        CommandId separating = command();
        register.merge(merging, CLERK, second, first);
        register.merge(already, CLERK, second, first);
        register.separate(separating, CLERK, second);

        assertThat(register.merge(merging, CLERK, second, first).id()).isEqualTo(first);
        assertThat(register.merge(already, CLERK, second, first).id()).isEqualTo(first);
        assertThat(register.find(second).id()).isEqualTo(second);
        PersonId third = registered(person("سالم العتيبي", Optional.empty(), NATIONAL));
        refused(() -> register.merge(merging, CLERK, second, third), PersonRefusal.COMMAND_REUSED);
        refused(() -> register.merge(merging, CLERK, third, first), PersonRefusal.COMMAND_REUSED);
        refused(() -> register.separate(merging, CLERK, second), PersonRefusal.COMMAND_REUSED);

        register.merge(command(), CLERK, second, first);
        assertThat(register.separate(separating, CLERK, second).id()).isEqualTo(second);
        assertThat(register.find(second).id()).isEqualTo(first);
        refused(() -> register.separate(separating, CLERK, first), PersonRefusal.COMMAND_REUSED);
    }

    @Test
    void a_registration_with_other_content_is_refused_after_the_entry_was_changed_too() {
        CommandId command = command();
        PersonId id = register.register(command, CLERK, person("Anna", Optional.empty()))
                .id();
        PersonEntry now = register.change(command(), CLERK, id, change(1, "Petra"));

        assertThat(register.register(command, CLERK, person("Anna", Optional.empty())))
                .isEqualTo(now);
        refused(
                () -> register.register(command, CLERK, person("Petra", Optional.empty())),
                PersonRefusal.COMMAND_REUSED);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(() -> registered(person("Anna", Optional.of(TODAY.plusDays(2)))), PersonRefusal.BIRTH_DATE);
        refused(() -> registered(person("Anna", Optional.of(LocalDate.of(1850, 1, 1)))), PersonRefusal.BIRTH_DATE);
        Beneficiary anna = person("Anna", Optional.empty());
        for (String address : List.of(" ", "a\u202Eb", "x".repeat(321))) {
            Beneficiary hidden = new Beneficiary(
                    anna.kind(),
                    anna.profile(),
                    List.of(),
                    List.of(new ContactPoint(Medium.EMAIL, address)),
                    Standing.NONE);
            refused(() -> registered(hidden), PersonRefusal.ADDRESS);
        }
    }

    @Test
    void case_may_ask_for_another_medium_than_the_person_prefers() {
        Beneficiary full = SampleBeneficiary.full();

        assertThat(full.reach(Optional.empty()))
                .extracting(ContactPoint::medium)
                .containsExactly(Medium.PHONE, Medium.LETTER);
        assertThat(full.reach(Optional.of(Medium.LETTER)))
                .extracting(ContactPoint::medium)
                .containsExactly(Medium.LETTER, Medium.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,,aid,",
        "2026-01-01,2026-11-21,aid,person-mandate-ended",
        "2026-01-01,2026-11-22,aid,",
        "2026-11-23,,aid,person-mandate-not-begun",
        "2026-01-01,,loans,person-mandate-scope"
    })
    void mandate_holds_within_its_term_and_scope(LocalDate from, LocalDate until, String service, String code) {
        PersonId mother = registered(person("مريم", Optional.empty()));
        Tie tie = new Tie(mother, Tie.Kind.GUARDIAN, Set.of("aid"), from, Optional.ofNullable(until));
        PersonId child = registered(
                with(person("سالم", Optional.empty()), new Standing(Set.of(), Set.of(), List.of(), List.of(tie))));

        assertThat(code(new Mandates(register).against(mother, child, service, TODAY)))
                .isEqualTo(Optional.ofNullable(code));
        assertThat(code(new Mandates(register).against(child, mother, service, TODAY)))
                .contains("person-mandate-missing");
    }

    @Test
    void mandate_follows_who_was_merged_and_answers_the_rules() {
        PersonId mother = registered(person("مريم سالم", Optional.empty(), NATIONAL));
        PersonId twice = registered(person("مريم سالم", Optional.empty(), NATIONAL));
        Tie tie = new Tie(twice, Tie.Kind.GUARDIAN, Set.of(), TODAY, Optional.empty());
        PersonId child = registered(
                with(person("سالم", Optional.empty()), new Standing(Set.of(), Set.of(), List.of(), List.of(tie))));
        Beneficiaries rules = new RegisteredBeneficiaries(register, InstantSource.fixed(NOW), ZoneOffset.UTC);

        assertThat(rules.represents(mother, child)).isFalse();
        register.merge(command(), CLERK, twice, mother);
        assertThat(rules.represents(mother, child)).isTrue();
        assertThat(rules.represents(child, mother)).isFalse();
        assertThat(rules.represents(new PersonId("nobody"), child)).isFalse();
        assertThat(rules.kind(child)).isEqualTo(OwnerKind.PERSON);
    }

    @Test
    void a_register_says_by_what_means_somebody_can_be_reached_and_never_where() {
        Beneficiary plain = person("سالم", Optional.empty());
        Beneficiary reached = new Beneficiary(
                plain.kind(),
                new Beneficiary.Profile(
                        "سالم",
                        Map.of(),
                        Optional.empty(),
                        new Beneficiary.Communication(Optional.empty(), Optional.empty(), Optional.of(Medium.LETTER))),
                List.of(),
                List.of(
                        new Beneficiary.ContactPoint(Medium.SMS, "+36201234567"),
                        new Beneficiary.ContactPoint(Medium.LETTER, "Fő utca 1.")),
                plain.standing());
        Beneficiaries rules = new RegisteredBeneficiaries(register, InstantSource.fixed(NOW), ZoneOffset.UTC);

        assertThat(rules.contacts(registered(reached)))
                .contains(new Contacts(Set.of(Medium.SMS, Medium.LETTER), Optional.of(Medium.LETTER)));
        assertThat(rules.contacts(new PersonId("nobody"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,,,",
        "2026-01-01,2026-11-21,,person-consent-ended",
        "2026-01-01,,2026-11-22,person-consent-withdrawn",
        "2026-11-23,,,person-consent-missing"
    })
    void consent_holds_from_its_day_until_it_ends_or_is_withdrawn(
            LocalDate given, LocalDate until, LocalDate withdrawn, String code) {
        Consent consent = new Consent("research", given, Optional.ofNullable(until), Optional.ofNullable(withdrawn));
        PersonId id = registered(
                with(person("Anna", Optional.empty()), new Standing(Set.of(), Set.of(), List.of(consent), List.of())));

        assertThat(code(new Mandates(register).withoutConsent(id, "research", TODAY)))
                .isEqualTo(Optional.ofNullable(code));
        assertThat(code(new Mandates(register).withoutConsent(id, "publicity", TODAY)))
                .contains("person-consent-missing");
    }

    @Test
    void nothing_personal_is_written_by_accident() {
        PersonId id = registered(SampleBeneficiary.full());
        assertThat(register.find(id).toString() + register.history(id))
                .doesNotContain("فاطمة", "0012345679", "1990", "+966");
    }

    private PersonId registered(Beneficiary one) {
        return register.register(command(), CLERK, one).id();
    }

    private CommandId command() {
        return new CommandId("c" + commands++);
    }

    private static PersonRegister.Change change(long version, String name) {
        return new PersonRegister.Change(version, person(name, Optional.empty()), true);
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(why -> why.code().id());
    }

    private static void refused(ThrowingCallable call, PersonRefusal code) {
        assertThatThrownBy(call).hasMessage(code.id());
    }
}
