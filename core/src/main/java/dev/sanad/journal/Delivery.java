package dev.sanad.journal;

/**
 * An announcement before one subscriber.
 *
 * @param tries how often it has failed
 */
public record Delivery(Subscriber subscriber, Announcement announcement, int tries) {}
