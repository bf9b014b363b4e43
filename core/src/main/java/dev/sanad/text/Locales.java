package dev.sanad.text;

import com.ibm.icu.util.ULocale;
import dev.sanad.kernel.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The locales of ICU for all styles, made once because reading a tag costs more than writing a message. Calendar and
 * digits are always named: their defaults differ by region and by version of CLDR.
 */
final class Locales {
    private static final Map<Key, ULocale> ALL = made();

    private Locales() {}

    private record Key(Language language, MonthSystem months, Numerals numerals) {
        String tag() {
            // Plain English is American to CLDR; everybody else writes the day before the month.
            String region = language == Language.ENGLISH ? "en-001" : language.tag();
            return region + "-u-ca-" + months.calendar() + "-nu-" + numerals.system();
        }
    }

    static ULocale of(Language language, MonthSystem months, Numerals numerals) {
        return Objects.requireNonNull(ALL.get(new Key(language, months, numerals)));
    }

    static Collection<ULocale> all() {
        return ALL.values();
    }

    private static Map<Key, ULocale> made() {
        Map<Key, ULocale> made = new HashMap<>();
        for (Language language : Language.values()) {
            for (MonthSystem months : MonthSystem.values()) {
                for (Numerals numerals : Numerals.values()) {
                    Key key = new Key(language, months, numerals);
                    made.put(key, ULocale.forLanguageTag(key.tag()));
                }
            }
        }
        return Map.copyOf(made);
    }
}
