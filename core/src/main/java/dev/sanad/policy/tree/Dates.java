package dev.sanad.policy.tree;

import dev.sanad.calendar.IsoDay;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as ISO 8601 writes them. */
final class Dates {
    private Dates() {}

    static LocalDate date(Cursor in) {
        Optional<String> text = in.words();
        Optional<LocalDate> date = text.flatMap(Dates::parsed);
        if (text.isPresent() && date.isEmpty()) {
            String guess = Digits.ascii(text.get()).replace('/', '-').replace('.', '-');
            Expected form = Expected.of("YYYY-MM-DD");
            in.fail(FaultCode.DATE_WRONG, parsed(guess).isPresent() ? form.suggesting(guess) : form);
        }
        return date.orElse(LocalDate.EPOCH);
    }

    private static Optional<LocalDate> parsed(String text) {
        return IsoDay.read(text);
    }
}
