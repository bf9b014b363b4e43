package dev.sanad.survey;

import java.util.Collection;

/**
 * Who was asked, and what became of it; heads, never shares.
 *
 * @param invited to answer
 * @param answered of those
 * @param declined to answer
 * @param unreached although it was tried
 * @param uninvited who answered all the same, as at a forum
 */
public record Response(int invited, int answered, int declined, int unreached, int uninvited) {

    /** Refuses counts that do not add up with {@link IllegalArgumentException}. */
    public Response {
        if (Math.min(Math.min(answered, declined), Math.min(unreached, uninvited)) < 0
                || answered + declined + unreached > invited) {
            throw new IllegalArgumentException("invited: fewer than those who answered, declined or were out of reach");
        }
    }

    static Response of(Collection<Invitation> invitations, int sheets) {
        int answered = count(invitations, Invitation.State.ANSWERED);
        return new Response(
                invitations.size(),
                answered,
                count(invitations, Invitation.State.DECLINED),
                count(invitations, Invitation.State.UNREACHED),
                Math.max(0, sheets - answered));
    }

    /** Who was invited and has said nothing yet. */
    public int silent() {
        return invited - answered - declined - unreached;
    }

    /** Who was invited and did not answer, for whatever reason. */
    public int missing() {
        return invited - answered;
    }

    /** Whether fewer than half of those invited answered. */
    public boolean low() {
        return invited > 0 && answered * 2L < invited;
    }

    private static int count(Collection<Invitation> invitations, Invitation.State state) {
        return (int) invitations.stream()
                .filter(invitation -> invitation.state() == state)
                .count();
    }
}
