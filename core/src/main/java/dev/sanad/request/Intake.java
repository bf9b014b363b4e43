package dev.sanad.request;

import dev.sanad.calendar.Reckoning;
import dev.sanad.channel.Channel;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Occasion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges how something reaches the association: the channel, its hours, the office. */
final class Intake {

    private final RequestRules rules;

    Intake(RequestRules rules) {
        this.rules = rules;
    }

    List<Refusal> lodging(Lodging lodging) {
        List<Refusal> refusals = new ArrayList<>();
        refusals.addAll(channel(lodging.occasion()));
        channelOf(lodging.occasion())
                .filter(channel -> !channel.lodges(lodging.service()))
                .map(channel -> Refusal.of(RequestRefusal.CHANNEL_TAKES_NO_REQUEST)
                        .with("channel", named(channel))
                        .with("service", named(rules.of()))
                        .citing(channel.clauses()))
                .ifPresent(refusals::add);
        sent(lodging).ifPresent(refusals::add);
        lodging.answerOn().flatMap(this::noAnswer).ifPresent(refusals::add);
        boolean strange = lodging.office()
                .filter(office -> !rules.of().setting().offices().isEmpty())
                .filter(office -> !rules.of().setting().offices().containsKey(office))
                .isPresent();
        if (strange) {
            refusals.add(Refusal.of(RequestRefusal.OFFICE_UNKNOWN));
        }
        return refusals;
    }

    /** What is wrong with the day on which it was sent, or with its not being said. */
    private Optional<Refusal> sent(Lodging lodging) {
        Optional<Channel> counting = channelOf(lodging.occasion()).filter(Channel::countsFromSending);
        if (counting.isEmpty()) {
            return lodging.sent()
                    .map(any -> Refusal.of(RequestRefusal.SENDING_DAY_NOT_COUNTED)
                            .citing(channelOf(lodging.occasion())
                                    .map(Channel::clauses)
                                    .orElse(List.of())));
        }
        Channel channel = counting.get();
        if (lodging.sent().isEmpty()) {
            return Optional.of(Refusal.of(RequestRefusal.SENDING_DAY_NEEDED)
                    .with("channel", named(channel))
                    .citing(channel.clauses()));
        }
        ZoneId zone = rules.of().setting().calendar().zone();
        LocalDate today = LocalDate.ofInstant(lodging.occasion().at(), zone);
        return lodging.sent()
                .filter(day -> day.isAfter(today))
                .map(ahead -> Refusal.of(RequestRefusal.SENDING_DAY_AHEAD).citing(channel.clauses()));
    }

    /** Why nobody is told on the channel that somebody asked for. */
    private Optional<Refusal> noAnswer(String name) {
        List<String> offered = rules.of().informing().offered();
        if (offered.contains(name)) {
            return Optional.empty();
        }
        List<Argument> open =
                offered.stream().map(rules.channels()::get).map(Intake::named).toList();
        return Optional.of(
                Refusal.of(RequestRefusal.CHANNEL_TAKES_NO_ANSWER).with("channels", new Argument.Several(open)));
    }

    /** Whether the channel is known, and open to this actor at this moment. */
    List<Refusal> channel(Occasion occasion) {
        if (occasion.channel().isEmpty()) {
            return List.of();
        }
        return channelOf(occasion)
                .map(channel -> closed(channel, occasion))
                .orElseGet(() -> List.of(Refusal.of(RequestRefusal.CHANNEL_UNKNOWN)));
    }

    private List<Refusal> closed(Channel channel, Occasion occasion) {
        // What is left in the box was let in when it was left; the moment at which it is taken in says nothing.
        if (channel.opening().isEmpty() || occasion.actor() instanceof Actor.Bearer) {
            return List.of();
        }
        Reckoning reckoning =
                rules.of().setting().calendar().at(channel.opening().get().hours());
        boolean onDuty = occasion.actor() instanceof Actor.Known known
                && channel.opening()
                        .get()
                        .afterHours()
                        .filter(known.roles()::contains)
                        .isPresent();
        if (reckoning.open(occasion.at()) || onDuty) {
            return List.of();
        }
        return List.of(Refusal.of(RequestRefusal.CHANNEL_CLOSED)
                .with("channel", named(channel))
                .with("opens", new Argument.Moment(reckoning.nextOpening(occasion.at())))
                .citing(channel.clauses()));
    }

    private Optional<Channel> channelOf(Occasion occasion) {
        return occasion.channel().map(rules.channels()::get);
    }

    /** The person it is for: the one named, or who lodges it, unless he does so as staff. */
    Optional<PersonId> owner(Lodging lodging) {
        Actor actor = lodging.occasion().actor();
        boolean staff = rules.of().setting().employs(actor);
        return lodging.owner().or(() -> staff ? Optional.empty() : actor.who());
    }

    private static Argument named(Channel channel) {
        return new Argument.Named(channel.name(), channel.title());
    }

    private static Argument named(CaseRules rules) {
        return new Argument.Named(rules.matter().name(), rules.matter().title());
    }
}
