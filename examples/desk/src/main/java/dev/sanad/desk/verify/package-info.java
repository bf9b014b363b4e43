/** {@code policy verify}: what was found wrong with a policy, for people, programs and code scanners. */
@NullMarked
package dev.sanad.desk.verify;

import org.jspecify.annotations.NullMarked;
