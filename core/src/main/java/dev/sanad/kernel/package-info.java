/** Ids, decisions, refusals, clauses, actors and texts in several languages: small, and nothing else may enter. */
@NullMarked
package dev.sanad.kernel;

import org.jspecify.annotations.NullMarked;
