/**
 * The ports over HTTP outward: signed webhooks for what happens, and messages, payments and registries that others keep.
 *
 * <p>Nothing here starts or schedules anything: each call is made by the host, in its own thread, over its own
 * {@link java.net.http.HttpClient}. No redirect is followed.
 */
@NullMarked
package dev.sanad.rest.out;

import org.jspecify.annotations.NullMarked;
