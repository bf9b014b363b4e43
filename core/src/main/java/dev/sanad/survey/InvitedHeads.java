package dev.sanad.survey;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Those who were invited in the period of a release. */
record InvitedHeads(Collection<Invitation> invitations, Release release) implements Heads {

    @Override
    public Response in(Cell cell, int sheets) {
        return Response.of(
                invitations.stream()
                        .filter(invitation -> cells(invitation).contains(cell))
                        .toList(),
                sheets);
    }

    @Override
    public Response all(int sheets) {
        return Response.of(invitations, sheets);
    }

    @Override
    public Set<String> groups() {
        return invitations.stream()
                .flatMap(invitation -> cells(invitation).stream())
                .filter(cell -> cell.kind() == Cell.Kind.GROUP)
                .map(Cell::group)
                .collect(Collectors.toSet());
    }

    private List<Cell> cells(Invitation invitation) {
        return Cells.of(invitation.sent(), release.by(), release.apart());
    }
}
