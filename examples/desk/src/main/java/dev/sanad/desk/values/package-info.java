/** Commands that answer for single values, or for many as CSV: identifiers, dates, deadlines and names. */
@NullMarked
package dev.sanad.desk.values;

import org.jspecify.annotations.NullMarked;
