package dev.sanad.rest;

/** A fault, and the place in the request that has it. */
record FaultAt(Fault fault, Place place) {}
