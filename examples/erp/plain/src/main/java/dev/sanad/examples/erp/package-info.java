/**
 * A small ERP without a framework. The tables of partners, invoices, logins and budgets are its own, and so are its
 * transactions; {@link dev.sanad.examples.erp.AidDesk} is all that it has to say to Sanad.
 */
@NullMarked
package dev.sanad.examples.erp;

import org.jspecify.annotations.NullMarked;
