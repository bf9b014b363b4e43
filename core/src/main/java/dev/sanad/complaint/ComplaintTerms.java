package dev.sanad.complaint;

import java.util.Set;

/**
 * What an association's own names mean when its complaints are counted.
 *
 * @param acknowledging actions by which a complaint is acknowledged
 * @param answering actions by which it is answered
 * @param disposition the fact that says whether it was justified
 * @param upheld its values that say so
 * @param reopening actions by which a case is reopened
 * @param correction the lifecycle of corrective and preventive actions
 */
public record ComplaintTerms(
        Set<String> acknowledging,
        Set<String> answering,
        String disposition,
        Set<String> upheld,
        Set<String> reopening,
        String correction) {

    public ComplaintTerms {
        acknowledging = Set.copyOf(acknowledging);
        answering = Set.copyOf(answering);
        upheld = Set.copyOf(upheld);
        reopening = Set.copyOf(reopening);
    }
}
