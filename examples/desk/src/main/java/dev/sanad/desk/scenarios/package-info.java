/** {@code policy scenarios}: plays the scenarios beside a policy and shows what came otherwise. */
@NullMarked
package dev.sanad.desk.scenarios;

import org.jspecify.annotations.NullMarked;
