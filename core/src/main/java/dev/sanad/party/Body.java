package dev.sanad.party;

/**
 * A party that decides by vote.
 *
 * @param members how many seats it has
 * @param quorum how many must be present
 * @param passes when a motion is carried
 * @param tie what becomes of a tie
 */
public record Body(int members, int quorum, Majority passes, Tie tie) {

    /** What breaks a tie. */
    public enum Tie {
        /** The side that the chair voted for. */
        CHAIR,
        /** Nothing: the motion is lost. */
        LOST
    }

    public Body {
        if (members < 1 || quorum < 1) {
            throw new IllegalArgumentException("members and quorum start at 1");
        }
    }

    /** What comes of a motion by this roll. */
    public Tally count(Roll roll) {
        if (roll.present() < quorum) {
            return new Tally.NoQuorum(roll.present(), quorum);
        }
        int inFavour = roll.inFavour().size();
        boolean tied = inFavour == roll.against().size();
        boolean chairDecides = tied
                && tie == Tie.CHAIR
                && roll.chair().map(roll.inFavour()::contains).orElse(false);
        boolean carried = passes.carries(inFavour, votesCounted(roll)) || chairDecides;
        return carried ? new Tally.Carried(inFavour) : new Tally.Lost(inFavour, passes.needed(votesCounted(roll)));
    }

    private int votesCounted(Roll roll) {
        return switch (passes.of()) {
            case VOTES -> roll.inFavour().size() + roll.against().size();
            case PRESENT -> roll.present();
            case MEMBERS -> members;
        };
    }
}
