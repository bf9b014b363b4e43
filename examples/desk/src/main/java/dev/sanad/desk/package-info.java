/** The runnable desk: its command line, and what it is wired of. */
@NullMarked
package dev.sanad.desk;

import org.jspecify.annotations.NullMarked;
