package dev.sanad.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A calendar written as YAML, in which every scalar is a text. An unknown key, an empty value, a repeated key, an
 * anchor, an alias or a tag is a fault.
 *
 * <pre>{@code
 * calendar: our-calendar                  # its id
 * version: 2026-11-22                     # changes with the content
 * over: HU                                # states only what differs from that one; optional, as all below
 * covers: {from: 2025, to: 2026, lacks: the days of a local fair}
 * weekends: [{from: 2026-01-01, days: [SAT, SUN]}]     # without from: always
 * holidays:
 *   founded:     {name: {en: Founders' Day}, date: 2026-05-05, source: board}
 *   new-year:    {name: {en: New Year}, on: 01-01, from: 2020, to: 2030, source: law}
 *   good-friday: {name: {en: Good Friday}, from-easter: -2, source: law}
 *   feast:       {name: {en: Feast}, months: islamic-umalqura, on: 09-29, after: 1, days: 4, announced: yes, source: law}
 * exceptions:
 *   2026-12-24: {closed: yes, source: decree}
 *   2026-12-12: {open: "09:00-12:00, 13:00-16:00", source: decree}       # open: yes keeps each office's own hours
 * }</pre>
 */
public sealed interface CalendarFile {

    record Sound(WorkCalendar calendar) implements CalendarFile {}

    /** All that is wrong with it, never nothing. */
    record Faulty(List<CalendarFault> faults) implements CalendarFile {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a calendar.
     *
     * @param text at most 1,000,000 characters
     * @param bases finds the calendar it is laid over, by its id
     */
    static CalendarFile read(String text, Function<String, Optional<WorkCalendar>> bases) {
        List<CalendarFault> faults = new ArrayList<>();
        try {
            FileNode root = YamlText.parse(text);
            WorkCalendar calendar = new CalendarReader(faults, bases).read(root);
            return faults.isEmpty() ? new Sound(calendar) : new Faulty(faults);
        } catch (UnfitException unfit) {
            faults.add(unfit.fault());
            return new Faulty(faults);
        }
    }
}
