/** Stages, actions, conditions, clocks: the pure rules engine that requests and complaints share. */
@NullMarked
package dev.sanad.lifecycle;

import org.jspecify.annotations.NullMarked;
