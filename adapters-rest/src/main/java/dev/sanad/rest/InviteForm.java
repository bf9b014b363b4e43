package dev.sanad.rest;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Invite;
import java.util.Map;
import java.util.Optional;

/** The body of {@code POST surveys/{survey}/invitations}. */
record InviteForm(Optional<CaseId> dossier, Map<Dimension, String> groups, int heads) {

    static InviteForm read(Form form) {
        return new InviteForm(
                form.word("case", CaseIds::of),
                SheetFields.groups(form),
                form.count("heads").orElse(1));
    }

    Invite invite(Visit visit, CommandId command, String survey) {
        return new Invite(visit.occasion(command, visit.channel()), survey, dossier, new Groups(groups), heads);
    }
}
