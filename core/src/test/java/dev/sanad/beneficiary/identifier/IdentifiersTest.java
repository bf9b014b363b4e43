package dev.sanad.beneficiary.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.Reading;
import dev.sanad.journal.Fingerprints;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final InstantSource TODAY = InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z"));
    private final Identifiers identifiers = Identifiers.shipped(TODAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\u06F0\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0668",
                "\u0661000000008",
                "\u06F1\u200F00000000\u0668"
            })
    void digits_that_one_keyboard_mixes_are_taken_leniently_and_not_strictly(String written) {
        assertThat(identifiers
                        .read("SA_NID", written, Strictness.LENIENT)
                        .orThrow()
                        .value())
                .isEqualTo("1000000008");
        assertThat(identifiers.read("SA_NID", written, Strictness.STRICT).refused())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "SA_NID,1279955607,identifier-check-digit",
        "SA_NID,2023177591,identifier-wrong-start",
        "SA_NID,100000000,identifier-wrong-length",
        "SA_NID,100000000X,identifier-character-unknown",
        "SA_IQAMA,20000-00006,identifier-separator",
        "SA_NID,100000000\u096E,identifier-digits-mixed",
        "IR_MELLI,1111111111,identifier-never-issued",
        "HU_TAJ,000000000,identifier-never-issued",
        "HU_ADOAZON,8395700130,identifier-never-issued",
        "HU_ADOAZON,8999990028,identifier-birth-in-future",
        "HU_ADOSZAM,69528475-0-13,identifier-tax-kind-unknown",
        "HU_ADOSZAM,33233398-1-00,identifier-tax-office-unknown",
        "IBAN_HU,SA4010214961513263278351,identifier-wrong-start",
        "IBAN_SA,SA246067150087808288704,identifier-too-short",
        "IBAN_HU,HU461039869269197811432320110,identifier-too-long",
        "IBAN_IR,IR220560989618130412203192,identifier-check-digit",
        "IBAN_SA,SA40!0214961513263278351,identifier-character-unknown",
        "IBAN_SA,SA0080000000000000000044,identifier-check-digit",
        "IBAN_SA,SA0180000000000000000026,identifier-check-digit",
        "IBAN_SA,SA9980000000000000000008,identifier-check-digit",
        "IBAN_SA,SA97  80000000000000000044,identifier-separator",
        "PHONE_SA,05O1234567,identifier-character-unknown",
        "PHONE_SA,0521234567,identifier-no-such-number",
        "PHONE_IR,115,identifier-too-short",
        "PHONE_IR,091212345678,identifier-too-long",
        "PHONE_SA,+36301234567,identifier-no-such-number",
        "AT_SVNR,1,identifier-scheme-unknown"
    })
    void each_refusal_says_which_rule_is_broken(String scheme, String written, String code) {
        assertThat(code(identifiers.read(scheme, written, Strictness.LENIENT))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE_HU,(+36-1) 234-5678,+3612345678",
        "PHONE_SA,(+966) 50 123 4567,+966501234567",
        "PHONE_HU,(06-1) 234-5678,+3612345678",
        "IBAN_SA,SA02 8000 0000 0000 0000 0008,SA0280000000000000000008",
        "IBAN_SA,SA98 8000 0000 0000 0000 0026,SA9880000000000000000026"
    })
    void what_is_printed_in_groups_is_read(String scheme, String written, String value) {
        assertThat(identifiers
                        .read(scheme, written, Strictness.LENIENT)
                        .orThrow()
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000008\u200F,identifier-invisible-character",
        "١٠٠٠٠٠٠٠٠٨,identifier-not-plain",
        "' 1000000008',identifier-not-plain"
    })
    void the_strict_form_has_no_marks_no_blanks_and_digits_of_ascii(String written, String code) {
        assertThat(code(identifiers.read("SA_NID", written, Strictness.STRICT))).isEqualTo(code);
        assertThat(identifiers
                        .read("SA_NID", written, Strictness.LENIENT)
                        .orThrow()
                        .value())
                .isEqualTo("1000000008");
    }

    @Test
    void account_with_inner_check_digits_that_do_not_fit_is_refused_though_its_outer_ones_do() {
        String account = "107667701829800800000001";
        int rest = new java.math.BigInteger(account + "173000")
                .mod(java.math.BigInteger.valueOf(97))
                .intValue();
        String iban = String.format(Locale.ROOT, "HU%02d%s", 98 - rest, account);
        assertThat(code(identifiers.read("IBAN_HU", iban, Strictness.STRICT)))
                .isEqualTo("identifier-inner-check-digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SA_NID", "IR_LEGAL", "HU_ADOSZAM", "IBAN_IR", "PHONE_HU"})
    void ten_thousand_characters_are_refused_before_they_are_read(String scheme) {
        assertThat(code(identifiers.read(scheme, "1".repeat(10_000), Strictness.LENIENT)))
                .isEqualTo("identifier-text-too-long");
    }

    @Test
    void host_adds_a_scheme_of_its_own() {
        IdentifierScheme member = new IdentifierScheme() {
            @Override
            public String name() {
                return "MEMBER";
            }

            @Override
            public Reading<Identifier> read(String written, Strictness strictness) {
                return Reading.of(new Identifier("MEMBER", written));
            }
        };
        assertThat(identifiers.with(member).names()).contains("SA_NID", "MEMBER");
        assertThat(identifiers
                        .with(member)
                        .read("MEMBER", "0007", Strictness.STRICT)
                        .orThrow()
                        .value())
                .isEqualTo("0007");
    }

    @Test
    void identifier_is_found_by_its_fingerprint_and_shows_nothing_of_itself() {
        Fingerprints keyed = new Fingerprints("0123456789abcdef0123456789abcdef".getBytes());
        Identifier one =
                identifiers.read("IR_MELLI", "001-234567-9", Strictness.LENIENT).orThrow();
        Identifier same =
                identifiers.read("IR_MELLI", "12345679", Strictness.LENIENT).orThrow();

        assertThat(one.fingerprint(keyed)).isEqualTo(same.fingerprint(keyed));
        assertThat(one.fingerprint(keyed)).isNotEqualTo(new Identifier("SA_NID", one.value()).fingerprint(keyed));
        assertThat(one).hasToString("IR_MELLI");
    }

    private static String code(Reading<Identifier> reading) {
        return reading.refused().orElseThrow().code().id();
    }
}
