/** Names of people: keys under which the same written name is found again, and how alike two names are. */
@NullMarked
package dev.sanad.beneficiary.name;

import org.jspecify.annotations.NullMarked;
