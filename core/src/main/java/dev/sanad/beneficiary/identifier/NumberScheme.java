package dev.sanad.beneficiary.identifier;

import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * A number of fixed length.
 *
 * @param prefix letters that people put before it and that are not kept; none where empty
 * @param rules judged in this order; the first that is broken is told
 */
record NumberScheme(String name, String prefix, Layout layout, List<Rule> rules) implements IdentifierScheme {

    /** What the digits have to satisfy. */
    interface Rule {

        Optional<Refusal> against(String digits);
    }

    NumberScheme {
        rules = List.copyOf(rules);
    }

    NumberScheme(String name, Layout layout, Rule... rules) {
        this(name, "", layout, List.of(rules));
    }

    @Override
    public Reading<Identifier> read(String written, Strictness strictness) {
        return Written.plain(written, strictness)
                .map(plain -> strictness == Strictness.LENIENT ? unprefixed(plain) : plain)
                .then(plain -> layout.digits(plain, strictness))
                .then(this::judged);
    }

    private String unprefixed(String plain) {
        return plain.startsWith(prefix) ? plain.substring(prefix.length()).strip() : plain;
    }

    private Reading<Identifier> judged(String digits) {
        for (Rule rule : rules) {
            Optional<Refusal> broken = rule.against(digits);
            if (broken.isPresent()) {
                return new Reading.Unread<>(broken.get());
            }
        }
        return Reading.of(new Identifier(name, digits));
    }
}
