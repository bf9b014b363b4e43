package dev.sanad.rest;

/** A request of an operation that was sent, and what came back. */
record Exchange(String operation, Ask ask, Reply reply) {}
