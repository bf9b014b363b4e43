/** The policy files that the desk serves under: where they come from, and whether they can be put into force. */
@NullMarked
package dev.sanad.desk.policies;

import org.jspecify.annotations.NullMarked;
