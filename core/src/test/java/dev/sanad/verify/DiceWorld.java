package dev.sanad.verify;

import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.World;
import dev.sanad.party.Body;
import dev.sanad.party.Party;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A world that answers anything at any time. Only who holds what, and what kind of owner somebody is, stays. */
final class DiceWorld implements World {
    private static final int MANY = 3;

    private final Setting setting;
    private final Random dice;

    DiceWorld(Setting setting, Random dice) {
        this.setting = setting;
        this.dice = dice;
    }

    @Override
    public Set<PersonId> holders(String party) {
        Optional<Party> known = Optional.ofNullable(setting.parties().get(party));
        int exactly = known.flatMap(Party::body)
                .map(Body::members)
                .orElse(known.map(each -> each.exactly().orElse(MANY)).orElse(MANY));
        return IntStream.range(0, exactly)
                .mapToObj(number -> new PersonId(party + "-" + number))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean represents(PersonId person, PersonId owner) {
        return false;
    }

    @Override
    public String kindOf(PersonId owner) {
        return owner.value().startsWith("house") ? "household" : "person";
    }

    @Override
    public Truth placeFree(String matter) {
        return any();
    }

    @Override
    public Truth fundsEnough(Matter matter, BigDecimal amount) {
        return any();
    }

    @Override
    public Truth host(String name, CaseState state) {
        return any();
    }

    private Truth any() {
        return Truth.values()[dice.nextInt(Truth.values().length)];
    }
}
