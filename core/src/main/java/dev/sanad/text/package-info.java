/** What Sanad says to people: messages in four languages, numbers, dates, digits, and the direction of writing. */
@NullMarked
package dev.sanad.text;

import org.jspecify.annotations.NullMarked;
