/** From the bytes of a policy file to a merged, positioned tree, and a cursor that binds it to types. Not exported. */
@NullMarked
package dev.sanad.policy.tree;

import org.jspecify.annotations.NullMarked;
