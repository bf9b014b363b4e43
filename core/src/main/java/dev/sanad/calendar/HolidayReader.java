package dev.sanad.calendar;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one holiday of a calendar file. */
final class HolidayReader {
    private static final Set<String> KEYS =
            Set.of("name", "source", "announced", "from", "to", "date", "on", "months", "after", "days", "from-easter");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([0-9]{2})-([0-9]{2})");

    private HolidayReader() {}

    static Holiday read(FileNode node) {
        FileMap holiday = node.map().only(KEYS);
        return new Holiday(node.key(), name(holiday.required("name")), rule(holiday), years(holiday), source(holiday));
    }

    private static LocalText name(FileNode node) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (FileNode text : node.map().all()) {
            texts.put(Language.of(text.key()).orElseThrow(text::unfit), text.text());
        }
        return node.fit(() -> new LocalText(texts));
    }

    private static HolidayRule rule(FileMap holiday) {
        if (holiday.optional("date").isPresent()) {
            return new HolidayRule.Dated(holiday.required("date").parse(LocalDate::parse));
        }
        if (holiday.optional("from-easter").isPresent()) {
            return new HolidayRule.FromEaster(number(holiday, "from-easter", 0));
        }
        return yearly(holiday, holiday.required("on"));
    }

    private static HolidayRule yearly(FileMap holiday, FileNode on) {
        Matcher form = MONTH_AND_DAY.matcher(on.text());
        if (!form.matches()) {
            throw on.unfit();
        }
        Months months =
                holiday.optional("months").map(node -> node.read(Months::of)).orElse(Months.GREGORIAN);
        int month = Integer.parseInt(form.group(1));
        int day = Integer.parseInt(form.group(2));
        int after = number(holiday, "after", 0);
        int days = number(holiday, "days", 1);
        return on.fit(() -> new HolidayRule.Yearly(months, month, day, after, days));
    }

    private static Years years(FileMap holiday) {
        int first = number(holiday, "from", Years.ALL.first());
        int last = number(holiday, "to", Years.ALL.last());
        return holiday.self().fit(() -> new Years(first, last));
    }

    private static Source source(FileMap holiday) {
        boolean announced = holiday.optional("announced").map(FileNode::yes).orElse(false);
        return new Source(holiday.required("source").text(), announced);
    }

    private static int number(FileMap holiday, String key, int otherwise) {
        return holiday.optional(key).map(node -> node.parse(Integer::valueOf)).orElse(otherwise);
    }
}
