package dev.sanad.party;

import java.util.stream.IntStream;

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
        /** The chair, whose vote counts twice. */
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
        int against = roll.against().size();
        int abstained = roll.abstained().size();
        boolean chairDecides = tie == Tie.CHAIR
                && inFavour == against
                && roll.chair().map(roll.inFavour()::contains).orElse(false);
        boolean carried =
                carries(inFavour, against, abstained) || chairDecides && carries(inFavour + 1, against, abstained);
        return carried
                ? new Tally.Carried(inFavour)
                : new Tally.Lost(inFavour, passes.needed(counted(inFavour, against, abstained)));
    }

    /** Whether it matters what becomes of a tie: whether there is one that only a second vote of the chair carries. */
    public boolean tieMatters() {
        return IntStream.rangeClosed(1, members / 2)
                .anyMatch(each -> IntStream.rangeClosed(0, members - 2 * each)
                        .filter(abstained -> 2 * each + abstained >= quorum)
                        .anyMatch(abstained -> !carries(each, each, abstained) && carries(each + 1, each, abstained)));
    }

    private boolean carries(int inFavour, int against, int abstained) {
        return inFavour >= passes.needed(counted(inFavour, against, abstained));
    }

    private int counted(int inFavour, int against, int abstained) {
        return switch (passes.of()) {
            case VOTES -> inFavour + against;
            case PRESENT -> inFavour + against + abstained;
            case MEMBERS -> members;
        };
    }
}
