/** What people are asked about their satisfaction. */
@NullMarked
package dev.sanad.survey;

import org.jspecify.annotations.NullMarked;
