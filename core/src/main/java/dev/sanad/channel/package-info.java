/** The ways on which people reach the association, and it reaches them. */
@NullMarked
package dev.sanad.channel;

import org.jspecify.annotations.NullMarked;
