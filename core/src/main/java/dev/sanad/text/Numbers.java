package dev.sanad.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Numbers written exactly: nothing is rounded, and zeros at the end of a fraction are dropped. */
final class Numbers {
    /** Beyond this many places a number is data, not something to read, and grouping it could fill the memory. */
    private static final int MOST_PLACES = 40;

    /** ICU's formatters never change, and making one costs far more than using it. */
    private static final Map<ULocale, LocalizedNumberFormatter> EXACT = Locales.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    locale -> locale,
                    locale -> NumberFormatter.withLocale(locale).precision(Precision.unlimited())));

    private Numbers() {}

    static String write(BigDecimal number, Style style) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (Math.abs((long) shortest.scale()) > MOST_PLACES || shortest.precision() > MOST_PLACES) {
            return shortest.toString();
        }
        return formatter(style.locale()).format(shortest).toString();
    }

    private static LocalizedNumberFormatter formatter(ULocale locale) {
        return Objects.requireNonNull(EXACT.get(locale));
    }
}
