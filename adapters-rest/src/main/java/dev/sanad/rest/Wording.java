package dev.sanad.rest;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.function.Function;

/** What a refusal says to people: in the caller's language, with the dates of the association. */
record Wording(Function<AssociationId, Style> styles) {

    String refusal(Refusal refusal, AssociationId association, Language language) {
        return Messages.shipped().write(refusal, style(association, language));
    }

    /** The dates of the association in the language of the caller. */
    Style style(AssociationId association, Language language) {
        Style its = styles.apply(association);
        return Style.of(language, its.months(), its.zone());
    }
}
