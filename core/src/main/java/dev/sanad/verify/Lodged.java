package dev.sanad.verify;

import dev.sanad.lifecycle.Matter;
import dev.sanad.policy.Part;

/** A matter, and which part of its policy it is. */
record Lodged(Part part, Matter matter) {}
