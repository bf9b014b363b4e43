package dev.sanad.jdbc;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.notice.GuideEdition;
import dev.sanad.notice.GuideShelf;
import dev.sanad.notice.GuideShowing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Guides in a relational database, in the transactions of its store. */
final class JdbcGuides implements GuideShelf {
    private final Transactions transactions;
    private final CommandTable commands;
    private final String editions;
    private final String edition;
    private final String insertEdition;
    private final String shown;
    private final String showing;
    private final String insertShowing;

    JdbcGuides(Transactions transactions, Tables tables, CommandTable commands) {
        this.transactions = transactions;
        this.commands = commands;
        String all = "select guide, edition_number, language_tag, valid_from, reference, sha256 from {guide_edition}"
                + " where association = ?";
        editions = tables.in(all + " order by guide, edition_number, language_tag");
        edition = tables.in(all + " and guide = ? and edition_number = ? and language_tag = ?");
        insertEdition = tables.in("insert into {guide_edition} (association, guide, edition_number, language_tag,"
                + " valid_from, reference, sha256) values (?, ?, ?, ?, ?, ?, ?)");
        String showings = "select command_id, shown_to, shown_by, shown_at, guide, edition_number, language_tag"
                + " from {guide_showing} where association = ?";
        shown = tables.in(showings + " and shown_to = ? order by shown_at, command_id");
        showing = tables.in(showings + " and command_id = ?");
        insertShowing = tables.in("insert into {guide_showing} (association, command_id, shown_to, shown_by, shown_at,"
                + " guide, edition_number, language_tag) values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public List<GuideEdition> editions(AssociationId association) {
        return transactions.run(session -> session.list(editions, JdbcGuides::edition, association.value()));
    }

    @Override
    public Optional<Fingerprint> asked(AssociationId association, CommandId command) {
        return transactions.run(session -> commands.find(session, association, command));
    }

    @Override
    public GuideEdition keep(AssociationId association, CommandContent asked, GuideEdition one) {
        return transactions.run(session -> {
            GuideEdition kept = find(session, association, one).orElseGet(() -> insert(session, association, one));
            if (kept.equals(one)) {
                commands.insert(session, association, asked);
            }
            return kept;
        });
    }

    private Optional<GuideEdition> find(Session session, AssociationId association, GuideEdition one) {
        return session.one(
                edition,
                JdbcGuides::edition,
                association.value(),
                one.guide(),
                one.number(),
                one.language().tag());
    }

    @Override
    public List<GuideShowing> shown(AssociationId association, PersonId to) {
        return transactions.run(session -> session.list(shown, JdbcGuides::showing, association.value(), to.value()));
    }

    @Override
    public Optional<GuideShowing> find(AssociationId association, CommandId command) {
        return transactions.run(session -> find(session, association, command));
    }

    private Optional<GuideShowing> find(Session session, AssociationId association, CommandId command) {
        return session.one(showing, JdbcGuides::showing, association.value(), command.value());
    }

    @Override
    public GuideShowing record(AssociationId association, GuideShowing one) {
        return transactions.runAgain(session ->
                find(session, association, one.command()).orElseGet(() -> insert(session, association, one)));
    }

    private GuideEdition insert(Session session, AssociationId association, GuideEdition one) {
        session.update(
                insertEdition,
                association.value(),
                one.guide(),
                one.number(),
                one.language().tag(),
                one.from(),
                one.reference(),
                one.sha256());
        return one;
    }

    private GuideShowing insert(Session session, AssociationId association, GuideShowing one) {
        session.update(
                insertShowing,
                association.value(),
                one.command().value(),
                one.to().value(),
                one.by().value(),
                one.at(),
                one.what().guide(),
                one.what().number(),
                one.what().language().tag());
        return one;
    }

    private static GuideEdition edition(ResultSet row) throws SQLException {
        return new GuideEdition(
                row.getString("guide"),
                row.getInt("edition_number"),
                language(row),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reference"),
                row.getString("sha256"));
    }

    private static GuideShowing showing(ResultSet row) throws SQLException {
        return new GuideShowing(
                new CommandId(row.getString("command_id")),
                new PersonId(row.getString("shown_to")),
                new PersonId(row.getString("shown_by")),
                Parameters.instant(row, "shown_at").orElseThrow(),
                new GuideShowing.Shown(row.getString("guide"), row.getInt("edition_number"), language(row)));
    }

    private static Language language(ResultSet row) throws SQLException {
        Optional<Language> language = Language.of(row.getString("language_tag"));
        return language.orElseThrow(() -> new IllegalStateException("a record is damaged at 'language_tag'"));
    }
}
