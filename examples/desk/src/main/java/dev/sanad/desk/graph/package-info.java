/** {@code policy graph}: a lifecycle as a picture that people would rather look at than read. */
@NullMarked
package dev.sanad.desk.graph;

import org.jspecify.annotations.NullMarked;
