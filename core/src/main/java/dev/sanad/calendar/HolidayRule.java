package dev.sanad.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** When a holiday is kept. */
public sealed interface HolidayRule {

    /** Once. */
    record Dated(LocalDate date) implements HolidayRule {
        @Override
        public Stream<LocalDate> in(int year) {
            return Stream.of(date).filter(day -> day.getYear() == year);
        }
    }

    /**
     * On a day of a month in one of the calendars, in every year that has it. A lunar one may come twice in one
     * Gregorian year.
     *
     * @param after how many days after that day it begins, so that the day after 29 Ramadan can be said
     * @param days how many days it lasts
     */
    record Yearly(Months months, int month, int day, int after, int days) implements HolidayRule {
        /** Refuses a day that no year has, a length that is not 1 to 30, and a beginning more than 30 days after. */
        public Yearly {
            if (!months.everHas(month, day)) {
                throw new IllegalArgumentException("day: no year has it");
            }
            if (days < 1 || days > 30 || after < 0 || after > 30) {
                throw new IllegalArgumentException("days: not 1 to 30, or begins more than 30 days after");
            }
        }

        @Override
        public Stream<LocalDate> in(int year) {
            LocalDate earliest = LocalDate.of(year, 1, 1).minusDays((long) after + days);
            int first = months.fields(earliest).year();
            int last = months.fields(LocalDate.of(year, 12, 31)).year();
            return IntStream.rangeClosed(first, last)
                    .mapToObj(own -> months.day(own, month, day))
                    .flatMap(Optional::stream)
                    .flatMap(anchor ->
                            LongStream.range(after, (long) after + days).mapToObj(anchor::plusDays))
                    .filter(date -> date.getYear() == year);
        }
    }

    /**
     * So many days from Easter Sunday of the western churches.
     *
     * @param offset negative before it: -2 is Good Friday, 50 Whit Monday
     */
    record FromEaster(int offset) implements HolidayRule {
        @Override
        public Stream<LocalDate> in(int year) {
            return Stream.of(Easter.sunday(year).plusDays(offset));
        }
    }

    /** The days in a Gregorian year; refuses a year outside the calendar the rule is stated in. */
    Stream<LocalDate> in(int year);
}
