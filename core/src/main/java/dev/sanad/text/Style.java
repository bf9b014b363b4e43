package dev.sanad.text;

import com.ibm.icu.util.ULocale;
import dev.sanad.kernel.Language;
import java.time.ZoneId;

/**
 * How somebody is written to. Nothing in it comes from the machine: neither its locale nor its zone is asked.
 *
 * @param language the language of every sentence
 * @param months the calendar of its dates; beside any but the Gregorian the Gregorian date is given
 * @param zone where the clock hangs by which instants are told
 * @param numerals the digits of its numbers and dates
 * @param isolates whether what is inserted is kept apart from the text around it by Unicode isolates; false for logs
 */
public record Style(Language language, MonthSystem months, ZoneId zone, Numerals numerals, boolean isolates) {

    /** With the digits usual in the language, and with isolates: for a person who reads it. */
    public static Style of(Language language, MonthSystem months, ZoneId zone) {
        return new Style(language, months, zone, Numerals.usualIn(language), true);
    }

    public Style with(Numerals other) {
        return new Style(language, months, zone, other, isolates);
    }

    public Style with(MonthSystem other) {
        return new Style(language, other, zone, numerals, isolates);
    }

    /** The same without any character that steers direction: for logs, files and comparisons. */
    public Style plain() {
        return new Style(language, months, zone, numerals, false);
    }

    ULocale locale() {
        return locale(months);
    }

    ULocale locale(MonthSystem written) {
        return Locales.of(language, written, numerals);
    }
}
