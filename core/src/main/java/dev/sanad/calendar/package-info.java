/** Calendars, working time and deadlines. Pure: every moment is given by the caller. */
@NullMarked
package dev.sanad.calendar;

import org.jspecify.annotations.NullMarked;
