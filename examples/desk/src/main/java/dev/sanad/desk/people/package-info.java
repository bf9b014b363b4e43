/** Sample people for every party of a policy, so that a desk can be tried as soon as it runs. */
@NullMarked
package dev.sanad.desk.people;

import org.jspecify.annotations.NullMarked;
