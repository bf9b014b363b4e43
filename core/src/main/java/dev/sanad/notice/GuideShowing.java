package dev.sanad.notice;

import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.time.Instant;

/**
 * Somebody was shown a guide.
 *
 * @param command by which it was recorded; the same one records nothing a second time
 * @param what which edition
 */
public record GuideShowing(CommandId command, PersonId to, PersonId by, Instant at, Shown what) {

    /** One edition of a guide. */
    public record Shown(String guide, int number, Language language) {}
}
