/** Who acts: parties, bodies that vote, rolls, offices. */
@NullMarked
package dev.sanad.party;

import org.jspecify.annotations.NullMarked;
