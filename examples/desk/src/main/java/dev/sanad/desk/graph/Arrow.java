package dev.sanad.desk.graph;

/**
 * A line from one box to another, by their ids.
 *
 * @param pointed whether it ends in an arrow's head
 */
record Arrow(String from, String to, boolean pointed) {}
