/** {@code policy check}: reads one file and shows what is wrong with it. */
@NullMarked
package dev.sanad.desk.check;

import org.jspecify.annotations.NullMarked;
