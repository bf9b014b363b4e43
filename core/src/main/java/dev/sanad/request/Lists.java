package dev.sanad.request;

import dev.sanad.calendar.Reading;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Starts a request for each line of a list. */
final class Lists {
    private final Cases cases;
    private final Function<Lodging, ListLine> lodge;

    Lists(Cases cases, Function<Lodging, ListLine> lodge) {
        this.cases = cases;
        this.lodge = lodge;
    }

    /** One answer for each line, in their order; refuses the whole where the actor or the service takes no list. */
    List<ListLine> of(ListLodging list) {
        Occasion occasion = list.occasion();
        if (!cases.rules().employs(occasion.actor(), occasion.at())) {
            throw new RefusedException(Refusal.of(RequestRefusal.STAFF_ONLY));
        }
        RequestRules rules = cases.rules().at(list.service(), occasion.at());
        String scheme = rules.of()
                .matter()
                .terms()
                .list()
                .orElseThrow(() -> new RefusedException(Refusal.of(RequestRefusal.LIST_NOT_TAKEN)
                        .citing(rules.of().matter().clauses())));
        Set<String> seen = new HashSet<>();
        List<ListLine> lines = new ArrayList<>();
        for (String written : list.numbers()) {
            lines.add(line(list, new Numbers(scheme, fact(rules, list, scheme)), written, seen));
        }
        return List.copyOf(lines);
    }

    /** Of which scheme the numbers are, and which fact takes them. */
    private record Numbers(String scheme, Optional<String> fact) {}

    private static Optional<String> fact(RequestRules rules, ListLodging list, String scheme) {
        return rules.of().lifecycle().starts().stream()
                .filter(action -> list.action().map(action.name()::equals).orElse(true))
                .flatMap(action -> action.takes().asks().stream())
                .filter(fact -> rules.of()
                        .fact(fact)
                        .filter(each -> each.type().equals(new FactType.Identifier(scheme)))
                        .isPresent())
                .findFirst();
    }

    private ListLine line(ListLodging list, Numbers numbers, String written, Set<String> seen) {
        World world = cases.ports().world();
        Reading<String> read = world.identifier(numbers.scheme(), written);
        if (!(read instanceof Reading.Read<String> known)) {
            return refused(read.refused().orElseThrow());
        }
        String number = known.value();
        if (!seen.add(number)) {
            return refused(Refusal.of(RequestRefusal.LIST_LINE_REPEATED));
        }
        return world.named(numbers.scheme(), number)
                .map(person -> lodge.apply(lodging(list, numbers, number, person)))
                .orElseGet(() -> refused(Refusal.of(RequestRefusal.LIST_PERSON_UNKNOWN)));
    }

    private Lodging lodging(ListLodging list, Numbers numbers, String number, PersonId person) {
        Occasion occasion = list.occasion();
        String line = "list:" + occasion.command() + ":" + number;
        CommandId command =
                CommandId.own("list:" + cases.ports().fingerprints().of(line).hex());
        Map<String, Value> inputs = new HashMap<>();
        numbers.fact().ifPresent(fact -> inputs.put(fact, Value.of(number)));
        return new Lodging(
                new Occasion(command, occasion.actor(), occasion.channel(), occasion.at()),
                list.service(),
                list.action(),
                Optional.of(person),
                list.office(),
                new Value.Tree(inputs));
    }

    private static ListLine refused(Refusal refusal) {
        return new ListLine.Refused(List.of(refusal));
    }
}
