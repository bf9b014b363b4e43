package dev.sanad.beneficiary;

import static dev.sanad.beneficiary.SampleBeneficiary.BORN;
import static dev.sanad.beneficiary.SampleBeneficiary.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sanad.beneficiary.Beneficiary.Consent;
import dev.sanad.beneficiary.Beneficiary.Standing;
import dev.sanad.beneficiary.Beneficiary.Tie;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.beneficiary.identifier.IdentifierRefusal;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.beneficiary.identifier.Strictness;
import dev.sanad.beneficiary.name.NameRefusal;
import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.WrittenDate;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusedException;
import dev.sanad.party.DutyRefusal;
import dev.sanad.party.Shift;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot be taken is refused with a type of its own, in words, and never quoted. */
class HostileInputTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Made CLERK = new Made(new PersonId("clerk"), NOW);
    private static final PersonId AGENT = new PersonId("p-agent");
    private static final Identifiers SCHEMES = Identifiers.shipped(InstantSource.fixed(NOW));

    static Stream<Arguments> hostile() {
        return Stream.of(
                refused("a wrong digit", IdentifierRefusal.CHECK_DIGIT, () -> number("1000000009", Strictness.LENIENT)),
                refused("a digit too few", IdentifierRefusal.LENGTH, () -> number("100000000", Strictness.LENIENT)),
                refused(
                        "a letter",
                        IdentifierRefusal.CHARACTER,
                        () -> number("10000000\u0410\u0668", Strictness.LENIENT)),
                refused(
                        "digits of scripts that stand on no keyboard together",
                        IdentifierRefusal.DIGITS_MIXED,
                        () -> number("100000000\u096E", Strictness.LENIENT)),
                refused(
                        "an invisible mark, strictly",
                        IdentifierRefusal.INVISIBLE,
                        () -> number("1000000008\u200E", Strictness.STRICT)),
                refused(
                        "digits of another script, strictly",
                        IdentifierRefusal.NOT_PLAIN,
                        () -> number("100000000\u0668", Strictness.STRICT)),
                refused("a name in two scripts", NameRefusal.SCRIPTS_MIXED, () -> registered("M\u0430ria")),
                refused("a name that cannot be seen", NameRefusal.EMPTY, () -> registered("\u200B\u2060")),
                refused("a name with a control character", NameRefusal.CHARACTER, () -> registered("Anna\u0000")),
                refused("a name of 10,000 characters", NameRefusal.TOO_LONG, () -> registered("a".repeat(10_000))),
                refused("a birth tomorrow and a day", PersonRefusal.BIRTH_DATE, () -> born(TODAY.plusDays(2))),
                refused("a birth long ago", PersonRefusal.BIRTH_DATE, () -> born(LocalDate.of(1800, 1, 1))),
                refused(
                        "a leap day in a common Persian year",
                        CalendarRefusal.DATE_DOES_NOT_EXIST,
                        () -> date("1402-12-30", Months.PERSIAN)),
                refused(
                        "a Hijri year after the tables end",
                        CalendarRefusal.DATE_OUTSIDE_CALENDAR,
                        () -> date("1601-01-01", Months.ISLAMIC_UMALQURA)),
                refused(
                        "a shift across midnight without its second date",
                        DutyRefusal.ENDS_BEFORE_IT_BEGINS,
                        () -> shift("2026-11-22T22:00", "2026-11-22T06:00")),
                refused(
                        "a shift from an hour that the clocks skip",
                        DutyRefusal.TIME_DOES_NOT_EXIST,
                        () -> shift("2026-03-29T02:30", "2026-03-29T10:00")),
                refused(
                        "a shift to an hour that comes twice",
                        DutyRefusal.TIME_EXISTS_TWICE,
                        () -> shift("2026-10-24T22:00", "2026-10-25T02:30")),
                refused("an ended mandate", PersonRefusal.MANDATE_ENDED, HostileInputTest::endedMandate),
                refused("a withdrawn consent", PersonRefusal.CONSENT_WITHDRAWN, HostileInputTest::withdrawnConsent));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_refused_with_its_type_in_four_languages_and_never_quoted(
            String what, RefusalCode code, ThrowingCallable work) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, work);

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.refusals()).singleElement().extracting(Refusal::code).isEqualTo(code);
        Set<String> words = Arrays.stream(Language.values())
                .map(language -> Messages.shipped()
                        .write(refused.refusals().get(0), Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC)))
                .collect(Collectors.toSet());
        assertThat(words).hasSize(4).noneMatch(text -> text.contains("10000000") || text.contains("aaaa"));
    }

    private static Arguments refused(String what, RefusalCode code, ThrowingCallable work) {
        return arguments(what, code, work);
    }

    private static void number(String written, Strictness strictness) {
        SCHEMES.read("SA_NID", written, strictness).orThrow();
    }

    private static void date(String written, Months months) {
        WrittenDate.read(written, months).orThrow();
    }

    private static void shift(String from, String to) {
        Shift.local(AGENT, "night", LocalDateTime.parse(from), LocalDateTime.parse(to), ZoneId.of("Europe/Budapest"));
    }

    private static void registered(String name) {
        register().register(new CommandId("1"), CLERK, person(name, Optional.of(BORN)));
    }

    private static void born(LocalDate day) {
        register().register(new CommandId("1"), CLERK, person("Anna", Optional.of(day)));
    }

    private static void endedMandate() {
        Tie tie =
                new Tie(AGENT, Tie.Kind.REPRESENTATIVE, Set.of(), TODAY.minusYears(1), Optional.of(TODAY.minusDays(1)));
        PersonRegister register = register();
        PersonId agent = register.register(new CommandId("1"), CLERK, person("Omar", Optional.empty()))
                .id();
        Tie its = new Tie(agent, tie.kind(), tie.scope(), tie.from(), tie.until());
        PersonId owner = standing(register, List.of(), List.of(its));
        thrown(new Mandates(register).against(agent, owner, "aid", TODAY));
    }

    private static void withdrawnConsent() {
        PersonRegister register = register();
        Consent consent = new Consent("research", TODAY.minusYears(1), Optional.empty(), Optional.of(TODAY));
        PersonId owner = standing(register, List.of(consent), List.of());
        thrown(new Mandates(register).withoutConsent(owner, "research", TODAY));
    }

    private static PersonId standing(PersonRegister register, List<Consent> consents, List<Tie> ties) {
        Beneficiary owner = SampleBeneficiary.with(
                person("Anna", Optional.of(BORN)), new Standing(Set.of(), Set.of(), consents, ties));
        return register.register(new CommandId("2"), CLERK, owner).id();
    }

    private static void thrown(Optional<Refusal> refusal) {
        throw new RefusedException(refusal.orElseThrow());
    }

    private static PersonRegister register() {
        return new PersonRegister(new AssociationId("har"), new MemoryPeople(), new Fingerprints(new byte[32]));
    }
}
