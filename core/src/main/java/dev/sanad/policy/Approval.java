package dev.sanad.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who approved a policy, when, and how the document says so.
 *
 * @param body the party that approved it
 * @param meeting number of the meeting
 * @param term of the body, or its session
 * @param date of approval
 * @param written the date as the document writes it, in its own calendar
 * @param note what else is known, such as that no date was published
 */
public record Approval(
        Optional<String> body,
        OptionalInt meeting,
        OptionalInt term,
        Optional<LocalDate> date,
        Optional<String> written,
        Optional<String> note) {}
