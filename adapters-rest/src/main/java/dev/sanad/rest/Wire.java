package dev.sanad.rest;

import com.fasterxml.jackson.databind.JsonNode;

/** What Sanad's resources answer with. */
record Wire(JsonNode json) {}
