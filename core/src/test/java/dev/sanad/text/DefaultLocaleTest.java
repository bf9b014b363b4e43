package dev.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultLocaleTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA-u-nu-arab", "tr", "fa-IR", "th-TH-u-ca-buddhist-nu-thai", "hi-u-nu-deva"})
    void the_locale_and_zone_of_the_machine_change_nothing(String tag) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        List<String> expected = everything();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

        assertThat(everything()).isEqualTo(expected).hasSizeGreaterThan(1000);
    }

    @Test
    void the_machines_locale_is_seen_by_icu_so_that_the_test_above_can_fail() {
        Locale.setDefault(Locale.forLanguageTag("fa-IR"));

        assertThat(ULocale.getDefault().getLanguage()).isEqualTo("fa");
    }

    private static List<String> everything() {
        Messages messages = Messages.shipped();
        ArgumentTable table = new ArgumentTable();
        List<String> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (MonthSystem months : MonthSystem.values()) {
                Style style = Style.of(language, months, ZoneId.of("Asia/Riyadh"));
                messages.keys().forEach(key -> all.add(messages.write(key, table.examples(key), style)));
                all.add(messages.write(new Argument.Day(LocalDate.EPOCH), style));
            }
        }
        all.add(new Flaw(Flaw.Kind.BIDI_CONTROL, 0x202E, 0).label());
        all.add(Digits.number("١٢٫٥").orElseThrow().toString());
        return all;
    }
}
