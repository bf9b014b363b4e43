package dev.sanad.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/** Dates and times of day in words. The JDK places an instant in its zone, so that only one set of zone rules counts. */
final class Dates {
    private static final LocalDate FIRST_UMALQURA = LocalDate.of(1882, 11, 12);
    private static final LocalDate LAST_UMALQURA = LocalDate.of(2174, 11, 25);

    private Dates() {}

    /** The months in which this day can be written: outside its table the Umm al-Qura calendar says nothing. */
    static MonthSystem months(LocalDate date, Style style) {
        boolean unknown = style.months() == MonthSystem.ISLAMIC_UMALQURA
                && (date.isBefore(FIRST_UMALQURA) || date.isAfter(LAST_UMALQURA));
        return unknown ? MonthSystem.GREGORIAN : style.months();
    }

    static String day(LocalDate date, MonthSystem months, Style style) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, style.locale(months));
        if (format.getCalendar() instanceof GregorianCalendar gregorian) {
            // ICU would write days before 1582 as Julian ones; java.time never does.
            gregorian.setGregorianChange(new Date(Long.MIN_VALUE));
        }
        return format(format, date.atStartOfDay());
    }

    /** Hours from 00 to 23: no language here misreads them, and morning and evening need no words. */
    static String time(LocalDateTime local, Style style) {
        return format(new SimpleDateFormat("HH:mm", style.locale(MonthSystem.GREGORIAN)), local);
    }

    private static String format(DateFormat format, LocalDateTime local) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new Date(local.toInstant(ZoneOffset.UTC).toEpochMilli()));
    }
}
