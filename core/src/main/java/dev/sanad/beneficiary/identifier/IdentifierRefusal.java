package dev.sanad.beneficiary.identifier;

import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

/** Why an identifier is not taken. No message quotes it. */
public enum IdentifierRefusal implements RefusalCode {
    /** No scheme of that name; argument {@code scheme}. */
    SCHEME_UNKNOWN("scheme-unknown"),
    /** Nothing was written. */
    EMPTY("empty"),
    /** Far longer than any identifier. */
    TEXT_TOO_LONG("text-too-long"),
    /** A character that cannot be seen, where the strict form is asked for. */
    INVISIBLE("invisible-character"),
    /** Blanks around it, digits of another script or small letters, where the strict form is asked for. */
    NOT_PLAIN("not-plain"),
    /** Digits of scripts that stand on no keyboard together. */
    DIGITS_MIXED("digits-mixed"),
    /** A character that no identifier of the scheme has. */
    CHARACTER("character-unknown"),
    /** A blank or hyphen where the scheme has none. */
    SEPARATOR("separator"),
    /** Not so many digits; argument {@code digits}. */
    LENGTH("wrong-length"),
    /** Fewer digits than the scheme asks for. */
    TOO_SHORT("too-short"),
    /** More digits than the scheme allows. */
    TOO_LONG("too-long"),
    /** It has to begin otherwise; argument {@code start}. */
    START("wrong-start"),
    /** The check digit does not fit the others: one of them is wrong. */
    CHECK_DIGIT("check-digit"),
    /** The check digits of the country inside an IBAN do not fit. */
    INNER_CHECK_DIGIT("inner-check-digit"),
    /** The check digit fits, and yet no such number is ever issued. */
    NEVER_ISSUED("never-issued"),
    /** The date of birth inside lies in the future. */
    BIRTH_IN_FUTURE("birth-in-future"),
    /** The ninth digit of a tax number is not 1 to 5. */
    TAX_KIND_UNKNOWN("tax-kind-unknown"),
    /** The last two digits of a tax number name no tax office. */
    TAX_OFFICE_UNKNOWN("tax-office-unknown"),
    /** No number of this country's telephone network. */
    NO_SUCH_NUMBER("no-such-number");

    private final String id;

    IdentifierRefusal(String id) {
        this.id = "identifier-" + id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public RefusalKind kind() {
        return RefusalKind.INPUT;
    }

    Refusal refusal() {
        return Refusal.of(this);
    }

    <T> Reading<T> reading() {
        return new Reading.Unread<>(refusal());
    }
}
