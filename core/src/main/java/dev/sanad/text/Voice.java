package dev.sanad.text;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** Writes single values in one style, each kept apart from its surroundings where it could move them. */
final class Voice {
    private final Catalogue catalogue;
    private final Style style;

    Voice(Catalogue catalogue, Style style) {
        this.catalogue = catalogue;
        this.style = style;
    }

    String write(Argument argument) {
        if (argument instanceof Argument.Named named) {
            Language spoken = named.title().spoken(style.language());
            return apart(named.title().in(spoken), spoken);
        } else if (argument instanceof Argument.Word word) {
            return apart(word.word());
        } else if (argument instanceof Argument.Several several) {
            return several.all().stream().map(this::write).reduce("", this::listed);
        } else if (argument instanceof Argument.Number number) {
            return apart(Numbers.write(number.number(), style));
        } else if (argument instanceof Argument.Span span) {
            return apart(span(span), style.language());
        } else if (argument instanceof Argument.Day day) {
            return apart(day(day.date()), style.language());
        }
        return apart(moment((Argument.Moment) argument), style.language());
    }

    /** The clause as a reader finds it, in the words and the language of the board. */
    String write(Clause clause) {
        Language original = clause.quote().original();
        String quote = apart(clause.quote().in(original), original);
        return frame("clause.quoted", Map.of("citation", apart(clause.citation()), "quote", quote));
    }

    String listed(String first, String second) {
        return first.isEmpty() ? second : frame("list.pair", Map.of("first", first, "second", second));
    }

    /** A message around values that are written already. */
    String frame(String key, Map<String, Object> written) {
        return catalogue
                .find(key, style.language())
                .map(template -> template.fill(written, style.locale()))
                .orElse(key);
    }

    private String span(Argument.Span span) {
        String key = "unit." + span.unit();
        boolean known = catalogue.find(key, style.language()).isPresent();
        return known ? frame(key, Map.of("amount", span.amount())) : span.amount() + " " + span.unit();
    }

    private String day(LocalDate date) {
        MonthSystem months = Dates.months(date, style);
        String own = Dates.day(date, months, style);
        return months == MonthSystem.GREGORIAN
                ? own
                : frame("date.beside", Map.of("own", own, "other", Dates.day(date, MonthSystem.GREGORIAN, style)));
    }

    private String moment(Argument.Moment moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment.instant(), style.zone());
        return frame("date.with-time", Map.of("day", day(local.toLocalDate()), "time", Dates.time(local, style)));
    }

    private String apart(String run) {
        return Isolates.harmless(run, style.language().rightToLeft()) ? run : Isolates.isolate(run);
    }

    private String apart(String run, Language written) {
        return Isolates.harmless(run, style.language().rightToLeft()) ? run : Isolates.isolate(run, written);
    }
}
