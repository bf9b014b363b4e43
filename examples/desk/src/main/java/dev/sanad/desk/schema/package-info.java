/** Prints schemas: of policy files for editors, and of tables for those who may change a database. */
@NullMarked
package dev.sanad.desk.schema;

import org.jspecify.annotations.NullMarked;
