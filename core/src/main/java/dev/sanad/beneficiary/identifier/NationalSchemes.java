package dev.sanad.beneficiary.identifier;

import dev.sanad.beneficiary.identifier.NumberScheme.Rule;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The national numbers of Saudi Arabia, Iran and Hungary. */
final class NationalSchemes {
    private static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    /** Where the days are counted from that stand in Hungary's tax id of a person. */
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1867, 1, 1);

    private NationalSchemes() {}

    static List<IdentifierScheme> all(InstantSource clock) {
        return List.of(
                new NumberScheme("SA_NID", Layout.of(10), starting("1"), checked(CheckDigits::luhn)),
                new NumberScheme("SA_IQAMA", Layout.of(10), starting("2"), checked(CheckDigits::luhn)),
                new NumberScheme(
                        "IR_MELLI",
                        Layout.grouped(3, 6, 1).losing(2),
                        neverIssued(digits -> repeated(digits) || serialless(digits)),
                        checked(CheckDigits::iranianPerson)),
                new NumberScheme(
                        "IR_LEGAL",
                        Layout.of(11),
                        neverIssued(NationalSchemes::serialless),
                        checked(CheckDigits::iranianLegalPerson)),
                new NumberScheme(
                        "HU_TAJ",
                        Layout.grouped(3, 3, 3),
                        neverIssued(NationalSchemes::zero),
                        checked(CheckDigits::hungarianHealth)),
                new NumberScheme(
                        "HU_ADOAZON",
                        Layout.of(10),
                        starting("8"),
                        neverIssued(digits -> CheckDigits.hungarianPersonRemainder(digits) == 10),
                        checked(digits -> CheckDigits.hungarianPersonRemainder(digits) == digits.charAt(9) - '0'),
                        rule(
                                IdentifierRefusal.BIRTH_IN_FUTURE,
                                digits -> !born(digits).isAfter(LocalDate.ofInstant(clock.instant(), BUDAPEST)))),
                new NumberScheme(
                        "HU_ADOSZAM",
                        Layout.grouped(8, 1, 2).hyphenated(),
                        neverIssued(digits -> zero(digits.substring(0, 8))),
                        checked(digits -> CheckDigits.nineSevenThreeOne(digits.substring(0, 8))),
                        rule(IdentifierRefusal.TAX_KIND_UNKNOWN, NationalSchemes::taxKind),
                        rule(IdentifierRefusal.TAX_OFFICE_UNKNOWN, NationalSchemes::taxOffice)),
                new NumberScheme(
                        "HU_ADOSZAM_TORZS",
                        "HU",
                        Layout.of(8),
                        List.of(neverIssued(NationalSchemes::zero), checked(CheckDigits::nineSevenThreeOne))));
    }

    private static Rule starting(String start) {
        return digits -> digits.startsWith(start)
                ? Optional.empty()
                : Optional.of(IdentifierRefusal.START.refusal().with("start", new Argument.Word(start)));
    }

    private static Rule checked(Predicate<String> fits) {
        return rule(IdentifierRefusal.CHECK_DIGIT, fits);
    }

    private static Rule neverIssued(Predicate<String> never) {
        return rule(IdentifierRefusal.NEVER_ISSUED, never.negate());
    }

    private static Rule rule(IdentifierRefusal why, Predicate<String> kept) {
        Optional<Refusal> broken = Optional.of(why.refusal());
        return digits -> kept.test(digits) ? Optional.empty() : broken;
    }

    private static boolean repeated(String digits) {
        return digits.chars().distinct().count() == 1;
    }

    /** The six digits after the district or the registry are the serial, which starts at 1. */
    private static boolean serialless(String digits) {
        return zero(digits.substring(3, 9));
    }

    private static boolean zero(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    private static LocalDate born(String digits) {
        return FIRST_BIRTH.plusDays(Integer.parseInt(digits.substring(1, 6)));
    }

    private static boolean taxKind(String digits) {
        return digits.charAt(8) >= '1' && digits.charAt(8) <= '5';
    }

    private static boolean taxOffice(String digits) {
        int office = Integer.parseInt(digits.substring(9));
        return office >= 2 && office <= 44 && office != 21 || office == 51;
    }
}
