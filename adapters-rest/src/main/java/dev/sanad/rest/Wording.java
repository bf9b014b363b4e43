package dev.sanad.rest;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;

/** What a refusal says to people. */
@FunctionalInterface
interface Wording {

    String refusal(Refusal refusal, Language language);
}
