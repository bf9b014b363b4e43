/** Complaints: reports without a name and the receipts by which they are followed; what is counted of complaints. */
@NullMarked
package dev.sanad.complaint;

import org.jspecify.annotations.NullMarked;
