package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits of ASCII, without leading zeros: {@code 012} is eight to some and twelve to others. */
final class Numbers {
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]{0,9})");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,9})?");
    private static final Pattern FRACTION = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final int LARGEST_DENOMINATOR = 1000;

    private Numbers() {}

    static int integer(Cursor in, int least, int most) {
        Expected expected = Expected.of(least + ".." + most);
        Optional<String> digits = matching(in, INTEGER, expected);
        long number = digits.map(Long::parseLong).orElse((long) least);
        if (number < least || number > most) {
            in.fail(FaultCode.NUMBER_WRONG, expected);
            return least;
        }
        return (int) number;
    }

    static BigDecimal decimal(Cursor in, BigDecimal least) {
        Expected expected = Expected.of(least.max(LARGEST.negate()).toPlainString() + ".." + LARGEST);
        BigDecimal number = matching(in, DECIMAL, expected).map(BigDecimal::new).orElse(least);
        if (number.compareTo(least) < 0) {
            in.fail(FaultCode.NUMBER_WRONG, expected);
            return least;
        }
        return number;
    }

    static Fraction fraction(Cursor in) {
        Expected expected = Expected.of("1/2");
        Matcher parts = FRACTION.matcher(matching(in, FRACTION, expected).orElse("1/1"));
        int part = parts.matches() ? Integer.parseInt(parts.group(1)) : 1;
        int whole = parts.matches() ? Integer.parseInt(parts.group(2)) : 1;
        if (part > whole || whole > LARGEST_DENOMINATOR) {
            in.fail(FaultCode.NUMBER_WRONG, expected);
            return new Fraction(1, 1);
        }
        return new Fraction(part, whole);
    }

    private static Optional<String> matching(Cursor in, Pattern form, Expected expected) {
        Optional<String> text = in.words();
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            String guess = Digits.plain(text.get());
            boolean near = form.matcher(guess).matches();
            in.fail(FaultCode.NUMBER_WRONG, near ? expected.suggesting(guess) : expected);
            return Optional.empty();
        }
        return text;
    }
}
