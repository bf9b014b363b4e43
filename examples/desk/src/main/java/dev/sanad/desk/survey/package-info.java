/** Surveys at the command line: statistics of numbers that are given, and the scores of a file of sheets. */
@NullMarked
package dev.sanad.desk.survey;

import org.jspecify.annotations.NullMarked;
