/** The policy file, its versions, clauses and overlay: composes the rules of the concepts below it. */
@NullMarked
package dev.sanad.policy;

import org.jspecify.annotations.NullMarked;
