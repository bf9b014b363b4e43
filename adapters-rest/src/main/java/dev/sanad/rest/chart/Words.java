package dev.sanad.rest.chart;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** What stands in a chart, in one language and with its digits. */
final class Words {
    private static final int PERCENT = 100;

    private final Messages messages = Messages.shipped();
    private final Style style;

    Words(Language language) {
        style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
    }

    Language language() {
        return style.language();
    }

    String write(String key) {
        return messages.write(key, Map.of(), style);
    }

    String write(Argument value) {
        return messages.write(value, style);
    }

    String write(String key, Map<String, Argument> arguments) {
        return messages.write(key, arguments, style);
    }

    /** Such as {@code chart.alike} for a constant. */
    String write(String prefix, Enum<?> constant) {
        return write(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A whole percentage; what is not quite all or not quite nobody is not rounded to it. */
    Argument percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share * PERCENT);
        BigDecimal whole = percent.setScale(0, RoundingMode.HALF_UP);
        boolean hides = whole.signum() == 0 || whole.intValue() == PERCENT;
        return new Argument.Number(hides ? percent.setScale(1, RoundingMode.HALF_EVEN) : whole);
    }

    /** A number with one decimal at most. */
    Argument number(double number) {
        return new Argument.Number(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }
}
