/** What is read as a policy file, and what is wrong with it: the faults a loader reports, as data. */
@NullMarked
package dev.sanad.policy.source;

import org.jspecify.annotations.NullMarked;
