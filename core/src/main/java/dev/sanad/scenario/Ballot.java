package dev.sanad.scenario;

import dev.sanad.kernel.PersonId;
import dev.sanad.party.Party;
import dev.sanad.party.Roll;
import dev.sanad.scenario.Command.Side;
import dev.sanad.scenario.Command.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the roll of a motion out of a scenario's vote. */
final class Ballot {
    private final Cast cast;
    private final Optional<PersonId> owner;

    Ballot(Cast cast, Optional<PersonId> owner) {
        this.cast = cast;
        this.owner = owner;
    }

    Optional<Roll> roll(Party body, Vote vote) {
        if (vote instanceof Vote.None) {
            return Optional.empty();
        }
        Set<PersonId> members = cast.holders(body.name());
        if (vote instanceof Vote.Counted counted) {
            return Optional.of(counted(members, counted));
        }
        List<PersonId> all = members.stream().filter(this::free).toList();
        return Optional.of(new Roll(all, List.of(), List.of(), all.stream().findFirst()));
    }

    private Roll counted(Set<PersonId> members, Vote.Counted vote) {
        List<PersonId> left = new ArrayList<>(
                members.stream().filter(this::free).filter(cast::nameless).toList());
        Stream.of(vote.inFavour(), vote.against(), vote.abstained())
                .flatMap(side -> side.members().stream())
                .forEach(name -> left.remove(new PersonId(name)));
        List<PersonId> inFavour = side(vote.inFavour(), left);
        List<PersonId> against = side(vote.against(), left);
        List<PersonId> abstained = side(vote.abstained(), left);
        Optional<PersonId> first =
                Stream.of(inFavour, against, abstained).flatMap(List::stream).findFirst();
        return new Roll(
                inFavour, against, abstained, vote.chair().map(PersonId::new).or(() -> first));
    }

    /** Takes from those who are left; where there are too few, fewer vote. */
    private static List<PersonId> side(Side side, List<PersonId> left) {
        List<PersonId> all =
                new ArrayList<>(side.members().stream().map(PersonId::new).toList());
        List<PersonId> others = left.subList(0, Math.min(side.others(), left.size()));
        all.addAll(others);
        others.clear();
        return all;
    }

    private boolean free(PersonId member) {
        return owner.filter(one -> member.equals(one) || cast.represents(member, one))
                .isEmpty();
    }
}
