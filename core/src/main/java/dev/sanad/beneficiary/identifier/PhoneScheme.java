package dev.sanad.beneficiary.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.sanad.calendar.Reading;
import java.util.regex.Pattern;

/**
 * Telephone numbers of one country, kept in the form of ITU-T E.164. Short codes and extensions are no such numbers.
 *
 * @param region two capital letters, after ISO 3166
 */
record PhoneScheme(String name, String region) implements IdentifierScheme {
    private static final Pattern DIALLED = Pattern.compile("[ (]*\\+?[0-9 ()./-]*");
    private static final Pattern E164 = Pattern.compile("\\+[0-9]+");

    static PhoneScheme of(String region) {
        return new PhoneScheme("PHONE_" + region, region);
    }

    @Override
    public Reading<Identifier> read(String written, Strictness strictness) {
        return Written.plain(written, strictness).then(plain -> dialled(plain, strictness));
    }

    private Reading<Identifier> dialled(String plain, Strictness strictness) {
        if (!DIALLED.matcher(plain).matches()) {
            return IdentifierRefusal.CHARACTER.reading();
        }
        if (strictness == Strictness.STRICT && !E164.matcher(plain).matches()) {
            return IdentifierRefusal.NOT_PLAIN.reading();
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            return judged(phones, phones.parse(plain, region), plain, strictness);
        } catch (NumberParseException unread) {
            return fault(unread.getErrorType()).reading();
        }
    }

    private Reading<Identifier> judged(
            PhoneNumberUtil phones, PhoneNumber number, String plain, Strictness strictness) {
        if (!phones.isValidNumberForRegion(number, region)) {
            return fault(phones.isPossibleNumberWithReason(number)).reading();
        }
        String e164 = phones.format(number, PhoneNumberFormat.E164);
        return strictness == Strictness.STRICT && !e164.equals(plain)
                ? IdentifierRefusal.NOT_PLAIN.reading()
                : Reading.of(new Identifier(name, e164));
    }

    private static IdentifierRefusal fault(PhoneNumberUtil.ValidationResult result) {
        return switch (result) {
            case TOO_SHORT -> IdentifierRefusal.TOO_SHORT;
            case TOO_LONG -> IdentifierRefusal.TOO_LONG;
            default -> IdentifierRefusal.NO_SUCH_NUMBER;
        };
    }

    private static IdentifierRefusal fault(NumberParseException.ErrorType type) {
        return switch (type) {
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> IdentifierRefusal.TOO_SHORT;
            case TOO_LONG -> IdentifierRefusal.TOO_LONG;
            default -> IdentifierRefusal.NO_SUCH_NUMBER;
        };
    }
}
