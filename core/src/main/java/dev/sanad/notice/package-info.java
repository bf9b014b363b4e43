/** How people are told what they must be told. */
@NullMarked
package dev.sanad.notice;

import org.jspecify.annotations.NullMarked;
