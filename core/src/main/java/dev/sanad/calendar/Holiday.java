package dev.sanad.calendar;

import dev.sanad.kernel.LocalText;

/**
 * A public holiday.
 *
 * @param id the name it has in its calendar file
 * @param years when the rule is in force
 */
public record Holiday(String id, LocalText name, HolidayRule rule, Years years, Source source) {}
