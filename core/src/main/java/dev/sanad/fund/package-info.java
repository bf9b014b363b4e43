/** Where the money comes from. */
@NullMarked
package dev.sanad.fund;

import org.jspecify.annotations.NullMarked;
