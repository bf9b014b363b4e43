package dev.sanad.beneficiary.identifier;

import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Argument;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a number of fixed length is written.
 *
 * @param groups how many digits stand together where it is printed
 * @param hyphens whether hyphens between the groups belong to the strict form
 * @param lost how many leading zeros a spreadsheet may have taken away
 */
record Layout(List<Integer> groups, boolean hyphens, int lost) {

    static Layout of(int digits) {
        return new Layout(List.of(digits), false, 0);
    }

    static Layout grouped(Integer... groups) {
        return new Layout(List.of(groups), false, 0);
    }

    Layout hyphenated() {
        return new Layout(groups, true, lost);
    }

    Layout losing(int zeros) {
        return new Layout(groups, hyphens, zeros);
    }

    /** All its digits, nothing else. */
    Reading<String> digits(String plain, Strictness strictness) {
        if (strict().matcher(plain).matches()) {
            return Reading.of(bare(plain));
        }
        if (strictness == Strictness.LENIENT && printed().matcher(plain).matches()) {
            return Reading.of(bare(plain));
        }
        if (strictness == Strictness.LENIENT && shortened(plain)) {
            return Reading.of("0".repeat(length() - plain.length()) + plain);
        }
        return fault(plain);
    }

    private Reading<String> fault(String plain) {
        String bare = bare(plain);
        if (!bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return IdentifierRefusal.CHARACTER.reading();
        }
        return bare.length() == length()
                ? IdentifierRefusal.SEPARATOR.reading()
                : new Reading.Unread<>(IdentifierRefusal.LENGTH.refusal().with("digits", Argument.number(length())));
    }

    private boolean shortened(String plain) {
        return plain.length() < length()
                && plain.length() >= length() - lost
                && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int length() {
        return groups.stream().mapToInt(Integer::intValue).sum();
    }

    private Pattern strict() {
        return pattern(hyphens ? "-" : "");
    }

    private Pattern printed() {
        return pattern("[ -]?");
    }

    private Pattern pattern(String between) {
        return Pattern.compile(
                groups.stream().map(size -> "[0-9]{" + size + "}").collect(Collectors.joining(between)));
    }

    private static String bare(String plain) {
        return plain.replace(" ", "").replace("-", "");
    }
}
