package dev.sanad.rest;

import java.io.InputStream;

/** A body as it comes in, not yet read. */
record Sent(InputStream stream) {}
