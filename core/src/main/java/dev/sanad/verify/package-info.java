/** Explores every state that a case can reach under a policy, and reports what is wrong with the policy. */
@NullMarked
package dev.sanad.verify;

import org.jspecify.annotations.NullMarked;
