package dev.sanad.beneficiary.identifier;

import dev.sanad.calendar.Reading;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iban4j.IbanUtil;

/**
 * Bank accounts of one country: ISO 13616. What the library throws quotes the account, so it is asked for a verdict
 * only.
 *
 * @param country two capital letters
 * @param account the form of what follows country and check digits; Iran's is not in the SWIFT registry
 * @param inner the country's own check digits inside it
 */
record IbanScheme(String name, String country, Pattern account, Predicate<String> inner) implements IdentifierScheme {
    private static final Pattern KNOWN = Pattern.compile("[A-Z0-9 -]+");
    private static final Pattern GROUPED = Pattern.compile("[A-Z0-9]+(?:[ -][A-Z0-9]+)*");
    /** 00, 01 and 99 leave the same remainder as 97, 98 and 02, but nobody issues them. */
    private static final Pattern ISSUED = Pattern.compile("..(?!00|01|99).*");

    private static final int HEAD = 4;

    static IbanScheme of(String country, String account) {
        return of(country, account, any -> true);
    }

    static IbanScheme of(String country, String account, Predicate<String> inner) {
        return new IbanScheme("IBAN_" + country, country, Pattern.compile(account), inner);
    }

    /** Hungary checks bank and branch, and the account, each by itself. */
    static boolean hungarianInside(String account) {
        return CheckDigits.nineSevenThreeOne(account.substring(0, 8))
                && CheckDigits.nineSevenThreeOne(account.substring(8));
    }

    @Override
    public Reading<Identifier> read(String written, Strictness strictness) {
        return Written.plain(written, strictness)
                .then(plain -> ungrouped(plain, strictness))
                .then(this::judged);
    }

    private static Reading<String> ungrouped(String plain, Strictness strictness) {
        if (!KNOWN.matcher(plain).matches()) {
            return IdentifierRefusal.CHARACTER.reading();
        }
        if (!GROUPED.matcher(plain).matches()) {
            return IdentifierRefusal.SEPARATOR.reading();
        }
        String bare = plain.replace(" ", "").replace("-", "");
        return strictness == Strictness.STRICT && !bare.equals(plain)
                ? IdentifierRefusal.SEPARATOR.reading()
                : Reading.of(bare);
    }

    private Reading<Identifier> judged(String iban) {
        if (!iban.startsWith(country)) {
            return new Reading.Unread<>(IdentifierRefusal.START.refusal().with("start", country));
        }
        String rest = iban.substring(Math.min(HEAD, iban.length()));
        Matcher form = account.matcher(rest);
        if (!form.matches()) {
            return shape(form).reading();
        }
        if (!ISSUED.matcher(iban).matches() || !IbanUtil.isValid(iban)) {
            return IdentifierRefusal.CHECK_DIGIT.reading();
        }
        return inner.test(rest)
                ? Reading.of(new Identifier(name, iban))
                : IdentifierRefusal.INNER_CHECK_DIGIT.reading();
    }

    private static IdentifierRefusal shape(Matcher form) {
        if (form.hitEnd()) {
            return IdentifierRefusal.TOO_SHORT;
        }
        return form.lookingAt() ? IdentifierRefusal.TOO_LONG : IdentifierRefusal.CHARACTER;
    }
}
