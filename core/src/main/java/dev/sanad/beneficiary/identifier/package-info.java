/** Numbers that states, banks and telephone networks give people: how each is written, checked and kept secret. */
@NullMarked
package dev.sanad.beneficiary.identifier;

import org.jspecify.annotations.NullMarked;
