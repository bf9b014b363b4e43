package dev.sanad.survey;

import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Occasion;
import java.util.Optional;

/**
 * Asks somebody.
 *
 * @param dossier the case he is asked about
 * @param groups he belongs to; service and office are those of the case
 * @param heads how many are asked with him, 1 or more
 */
public record Invite(Occasion occasion, String survey, Optional<CaseId> dossier, Groups groups, int heads) {}
