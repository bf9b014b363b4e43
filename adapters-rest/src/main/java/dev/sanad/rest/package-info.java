/**
 * Sanad over HTTP: Jakarta REST 3.1 resources that any runtime mounts. Start at {@link dev.sanad.rest.SanadResources}.
 */
@NullMarked
package dev.sanad.rest;

import org.jspecify.annotations.NullMarked;
