/** A policy's rules as examples: who did what when, and what came of it, run on the engine that runs in production. */
@NullMarked
package dev.sanad.scenario;

import org.jspecify.annotations.NullMarked;
