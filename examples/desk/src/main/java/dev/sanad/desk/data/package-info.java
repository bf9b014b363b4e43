/** The folder in which the desk keeps everything, and what is in it. */
@NullMarked
package dev.sanad.desk.data;

import org.jspecify.annotations.NullMarked;
