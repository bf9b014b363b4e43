package dev.sanad.notice;

import dev.sanad.calendar.IsoDay;
import dev.sanad.kernel.Language;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What one of the association's guides says, from a day on, in one language.
 *
 * @param guide the document of the policy
 * @param number from 1; the same number in two languages says the same
 * @param from first day in force
 * @param reference where the host keeps its bytes
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 */
public record GuideEdition(
        String guide, int number, Language language, LocalDate from, String reference, String sha256) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a number below 1, a year outside 1 to 9999 and what is no digest with {@link IllegalArgumentException}. */
    public GuideEdition {
        IsoDay.fitting("from", from);
        if (number < 1) {
            throw new IllegalArgumentException("number: at least 1");
        }
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256: 64 lower-case hexadecimal digits");
        }
    }
}
