/** The persons whom the association serves, as far as rules ask about them. */
@NullMarked
package dev.sanad.beneficiary;

import org.jspecify.annotations.NullMarked;
