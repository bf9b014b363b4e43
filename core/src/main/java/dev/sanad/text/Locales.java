package dev.sanad.text;

import com.ibm.icu.util.ULocale;
import dev.sanad.kernel.Language;
import java.util.Arrays;
import java.util.List;

/**
 * The locales of ICU for all styles, made once because reading a tag costs more than writing a message. Calendar and
 * digits are always named: their defaults differ by region and by version of CLDR.
 */
final class Locales {
    private static final List<ULocale> ALL = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(MonthSystem.values())
                    .flatMap(months -> Arrays.stream(Numerals.values())
                            .map(numerals -> ULocale.forLanguageTag(tag(language, months, numerals)))))
            .toList();

    private Locales() {}

    static ULocale of(Language language, MonthSystem months, Numerals numerals) {
        int row = language.ordinal() * MonthSystem.values().length + months.ordinal();
        return ALL.get(row * Numerals.values().length + numerals.ordinal());
    }

    static List<ULocale> all() {
        return ALL;
    }

    private static String tag(Language language, MonthSystem months, Numerals numerals) {
        // Plain English is American to CLDR; everybody else writes the day before the month.
        String region = language == Language.ENGLISH ? "en-001" : language.tag();
        return region + "-u-ca-" + months.calendar() + "-nu-" + numerals.system();
    }
}
