package dev.sanad.notice;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The guides that an officer hands to people, by edition and language, and what was shown to whom. An older edition is
 * never shown in the place of one in force that lacks the language. Thread-safe.
 */
public final class Guides {
    private final AssociationId association;
    private final GuideShelf shelf;
    private final Set<String> names;
    private final ZoneId zone;
    private final Fingerprints keyed;

    /**
     * The guides of one association.
     *
     * @param documents those of its policy; only guides among them are handed out
     * @param zone where the days of editions begin
     * @param keyed the host's secret under which it is kept what commands asked for
     */
    public Guides(
            AssociationId association,
            GuideShelf shelf,
            Collection<Document> documents,
            ZoneId zone,
            Fingerprints keyed) {
        this.association = association;
        this.shelf = shelf;
        this.names =
                documents.stream().filter(Document::guide).map(Document::name).collect(Collectors.toSet());
        this.zone = zone;
        this.keyed = keyed;
    }

    /** Every edition, by guide, number and language. */
    public List<GuideEdition> editions() {
        return shelf.editions(association);
    }

    /**
     * Takes an edition in; the same one again changes nothing. Refused where its number says something else, and where the
     * command was about something else.
     */
    public GuideEdition publish(CommandId command, GuideEdition edition) {
        CommandContent asked = CommandContent.of(command, text(edition), keyed);
        try {
            return published(asked, edition);
        } catch (StaleVersionException faster) {
            return published(asked, edition);
        }
    }

    private GuideEdition published(CommandContent asked, GuideEdition edition) {
        if (asked.repeats(shelf.asked(association, asked.command()), Guides::reused)) {
            return edition;
        }
        known(edition.guide());
        GuideEdition kept = shelf.keep(association, asked, edition);
        if (!kept.equals(edition)) {
            throw new RefusedException(Refusal.of(GuideRefusal.NUMBER_TAKEN));
        }
        return kept;
    }

    private static Value.Tree text(GuideEdition edition) {
        return new BodyWriter()
                .put("kind", "edition")
                .put("guide", edition.guide())
                .put("number", edition.number())
                .put("language", edition.language().tag())
                .put("from", edition.from().toString())
                .put("reference", edition.reference())
                .put("sha256", edition.sha256())
                .tree();
    }

    private static RefusedException reused() {
        return new RefusedException(Refusal.of(GuideRefusal.COMMAND_REUSED));
    }

    /** The edition in force on a day, in a language; refused where there is none. */
    public GuideEdition inForce(String guide, Language language, LocalDate day) {
        known(guide);
        List<GuideEdition> begun = editions().stream()
                .filter(one -> one.guide().equals(guide) && !one.from().isAfter(day))
                .toList();
        int newest = begun.stream()
                .mapToInt(GuideEdition::number)
                .max()
                .orElseThrow(() -> new RefusedException(Refusal.of(GuideRefusal.NONE_IN_FORCE)));
        return begun.stream()
                .filter(one -> one.number() == newest && one.language() == language)
                .findFirst()
                .orElseThrow(() -> otherLanguages(begun, newest));
    }

    /** Records that somebody is shown the edition in force. The same command again returns what was recorded first. */
    public GuideShowing show(CommandId command, Request request, PersonId by, Instant at) {
        GuideShowing kept = shelf.find(association, command)
                .orElseGet(() -> shelf.record(
                        association, new GuideShowing(command, request.to(), by, at, edition(request, at))));
        if (!request.equals(Request.of(kept)) || !by.equals(kept.by())) {
            throw reused();
        }
        return kept;
    }

    private GuideShowing.Shown edition(Request request, Instant at) {
        GuideEdition edition = inForce(request.guide(), request.language(), LocalDate.ofInstant(at, zone));
        return new GuideShowing.Shown(edition.guide(), edition.number(), edition.language());
    }

    /** Who is to be shown which guide, in which language. */
    public record Request(PersonId to, String guide, Language language) {
        private static Request of(GuideShowing kept) {
            return new Request(kept.to(), kept.what().guide(), kept.what().language());
        }
    }

    /** What somebody was shown, the earliest first. */
    public List<GuideShowing> shown(PersonId to) {
        return shelf.shown(association, to);
    }

    private void known(String guide) {
        if (!names.contains(guide)) {
            throw new RefusedException(Refusal.of(GuideRefusal.UNKNOWN));
        }
    }

    private static RefusedException otherLanguages(List<GuideEdition> begun, int number) {
        List<Argument> languages = begun.stream()
                .filter(one -> one.number() == number)
                .<Argument>map(one -> new Argument.Word(one.language().tag()))
                .toList();
        return new RefusedException(
                Refusal.of(GuideRefusal.OTHER_LANGUAGES).with("languages", new Argument.Several(languages)));
    }
}
