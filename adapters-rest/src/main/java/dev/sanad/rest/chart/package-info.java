/** Reports and durations as pictures: SVG that stands by itself, with the same said in words, in four languages. */
@NullMarked
package dev.sanad.rest.chart;

import org.jspecify.annotations.NullMarked;
