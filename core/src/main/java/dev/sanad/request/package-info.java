/** Service requests: lodging, acting on them, what their owner is told and can see. */
@NullMarked
package dev.sanad.request;

import org.jspecify.annotations.NullMarked;
