package dev.sanad.rest;

/** How Sanad speaks to whoever calls: in which language, with which words, and how it says what is wrong. */
record Voice(Tongue tongue, Wording wording, Problems problems) {}
