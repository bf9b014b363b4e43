package dev.sanad.verify;

import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.StoryStep;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How to find out whether time breaks a property: beside the actions of a lifecycle one more, which can be done only where
 * the property is broken.
 *
 * @param change puts that action into a lifecycle
 * @param told what the story of its being done says of the property itself
 */
record Trial(UnaryOperator<Lifecycle> change, UnaryOperator<List<StoryStep>> told) {}
