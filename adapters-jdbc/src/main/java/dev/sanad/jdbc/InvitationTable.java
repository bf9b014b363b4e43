package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.survey.Invitation;
import dev.sanad.survey.Invitations;
import dev.sanad.survey.Period;
import dev.sanad.survey.SurveyForms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of invitations. */
record InvitationTable(Session session, Tables tables) implements Invitations {

    @Override
    public void add(AssociationId association, Invitation invitation) {
        session.update(
                tables.in("insert into {survey_invitation} (association, token, survey, sent_on, state, reminded,"
                        + " format, body) values (?, ?, ?, ?, ?, ?, ?, ?)"),
                association.value(),
                invitation.token(),
                invitation.survey(),
                invitation.sent().day(),
                invitation.state().name(),
                invitation.reminded(),
                ValueJson.FORMAT,
                ValueJson.write(SurveyForms.write(invitation)));
    }

    @Override
    public void replace(AssociationId association, Invitation before, Invitation after) {
        int changed = session.update(
                tables.in("update {survey_invitation} set state = ?, reminded = ?, format = ?, body = ?"
                        + " where association = ? and token = ? and state = ? and reminded = ?"),
                after.state().name(),
                after.reminded(),
                ValueJson.FORMAT,
                ValueJson.write(SurveyForms.write(after)),
                association.value(),
                before.token(),
                before.state().name(),
                before.reminded());
        if (changed == 0) {
            throw session.stale();
        }
    }

    @Override
    public Optional<Invitation> find(AssociationId association, String token) {
        // PostgreSQL refuses a NUL even where it only looks for one.
        return token.indexOf(0) >= 0
                ? Optional.empty()
                : session.one(
                        tables.in("select format, body from {survey_invitation} where association = ? and token = ?"),
                        InvitationTable::invitation,
                        association.value(),
                        token);
    }

    @Override
    public List<Invitation> sent(AssociationId association, String survey, Period period) {
        return session.list(
                tables.in("select format, body from {survey_invitation}"
                        + " where association = ? and survey = ? and sent_on between ? and ?"),
                InvitationTable::invitation,
                association.value(),
                survey,
                period.from(),
                period.until());
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return SurveyForms.invitation(ValueJson.read(row.getInt("format"), row.getString("body")));
    }
}
