/** The HTTP server: non-blocking until a request is whole, bounded in everything, and polite when it is full. */
@NullMarked
package dev.sanad.desk.server;

import org.jspecify.annotations.NullMarked;
