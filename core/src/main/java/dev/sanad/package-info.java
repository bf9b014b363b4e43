/** The entry: the desk of an association, wired by a builder. */
@NullMarked
package dev.sanad;

import org.jspecify.annotations.NullMarked;
