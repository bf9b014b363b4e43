package dev.sanad.calendar;

import java.time.LocalDate;

final class Easter {

    private Easter() {}

    /** Easter Sunday by the Gregorian computus; source: the anonymous method printed in Nature, 20 April 1876. */
    static LocalDate sunday(int year) {
        int century = year / 100;
        int leapCenturies = century / 4;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * (year % 19) + century - leapCenturies - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (year % 19 + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
