/** Explains a policy and the cases under it: what it says, why something is refused, what would make it possible. */
@NullMarked
package dev.sanad.explain;

import org.jspecify.annotations.NullMarked;
