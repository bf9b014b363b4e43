/** What happened to a case, and the ports by which it is kept: histories, case rows, outbox, due cases. */
@NullMarked
package dev.sanad.journal;

import org.jspecify.annotations.NullMarked;
