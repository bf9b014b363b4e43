package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How people call what a policy names by key, as arguments of messages. What has no title goes by its key. */
public record Titles(Setting setting, Optional<Lifecycle> lifecycle) {
    private static final Messages WORDS = Messages.shipped();

    /** Of one lifecycle of a policy. */
    public static Titles of(Policy policy, Optional<String> lifecycle) {
        return new Titles(
                policy.setting(),
                lifecycle.flatMap(name ->
                        Optional.ofNullable(policy.matters().lifecycles().get(name))));
    }

    public Argument stage(String stage) {
        return named(stage, lifecycle.map(life -> life.stages().get(stage)).map(Stage::title));
    }

    public Argument action(String action) {
        return named(action, lifecycle.flatMap(life -> life.action(action)).map(Action::title));
    }

    public Argument clock(String clock) {
        return named(clock, lifecycle.flatMap(life -> life.clock(clock)).map(Clock::title));
    }

    public Argument fact(String fact) {
        return named(fact, factOf(fact).map(Fact::title));
    }

    public Argument party(String party) {
        Optional<LocalText> own =
                Optional.ofNullable(setting.parties().get(party)).map(Party::title);
        Optional<LocalText> builtIn =
                Party.BUILT_IN.contains(party) ? Optional.of(WORDS.text("party." + party)) : Optional.empty();
        return named(party, own.or(() -> builtIn).or(() -> factOf(party).map(Fact::title)));
    }

    public Argument parties(Collection<String> parties) {
        return new Argument.Several(parties.stream().map(this::party).toList());
    }

    /** Who may do the action. */
    public Argument partiesOf(String action) {
        return parties(
                lifecycle.flatMap(life -> life.action(action)).map(Action::by).orElseGet(List::of));
    }

    /** A value that a case's own content or a person makes is not shown, only that it is there. */
    public Argument value(String fact, FactValue value) {
        if (value instanceof FactValue.YesNo yesNo && isYesNo(fact)) {
            return word(yesNo.yes() ? "value.yes" : "value.no");
        } else if (value instanceof FactValue.Number number) {
            return new Argument.Number(number.number());
        } else if (value instanceof FactValue.Day day) {
            return new Argument.Day(day.date());
        } else if (value instanceof FactValue.Length length) {
            return length.span().argument();
        } else if (value instanceof FactValue.Code code) {
            return code(fact, code.code());
        } else if (value instanceof FactValue.Codes codes) {
            return new Argument.Several(codes.codes().stream()
                    .sorted()
                    .map(each -> code(fact, each))
                    .toList());
        } else if (value instanceof FactValue.Place place) {
            return office(place.office());
        }
        return word("value.given");
    }

    static Argument word(String key) {
        return new Argument.Named(key, WORDS.text(key));
    }

    public Argument code(String fact, String code) {
        return named(
                code,
                factOf(fact)
                        .map(Fact::type)
                        .filter(FactType.Choice.class::isInstance)
                        .map(type -> ((FactType.Choice) type).options().get(code)));
    }

    /** In a story, one value stands for all that rules treat alike, whatever the type. */
    private boolean isYesNo(String fact) {
        return factOf(fact).map(Fact::type).filter(type -> type == Plain.YES_NO).isPresent();
    }

    private Argument office(String office) {
        return named(office, Optional.ofNullable(setting.offices().get(office)).flatMap(Office::title));
    }

    Optional<Fact> factOf(String fact) {
        return lifecycle
                .map(life -> life.facts().get(fact))
                .or(() -> Optional.ofNullable(setting.facts().get(fact)));
    }

    static Argument named(String key, Optional<LocalText> title) {
        return title.<Argument>map(text -> new Argument.Named(key, text)).orElseGet(() -> new Argument.Word(key));
    }

    /** Something written already, in the language it was written in. */
    static Argument written(Language language, String words) {
        return new Argument.Named("", LocalText.of(language, words));
    }
}
