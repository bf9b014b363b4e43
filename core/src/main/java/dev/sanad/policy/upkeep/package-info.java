/** What keeps a policy alive beside its cases: recurring duties, reviews, and its circulation to staff. */
@NullMarked
package dev.sanad.policy.upkeep;

import org.jspecify.annotations.NullMarked;
