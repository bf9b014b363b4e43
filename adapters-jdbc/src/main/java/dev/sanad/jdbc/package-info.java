/**
 * The ports on a relational database: H2 and PostgreSQL.
 *
 * <p>{@link dev.sanad.jdbc.Schema} makes and checks the tables when told to, and {@link dev.sanad.jdbc.JdbcStore} works on
 * them over the host's {@link javax.sql.DataSource}.
 */
@NullMarked
package dev.sanad.jdbc;

import org.jspecify.annotations.NullMarked;
