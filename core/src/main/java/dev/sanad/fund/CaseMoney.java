package dev.sanad.fund;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.Entry;
import dev.sanad.kernel.CommandId;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseEventCodec;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.request.RulesInForce;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Holds, pays and frees money of funds as the journals of cases tell: an action that reserves holds its amount, one that
 * pays spends what is held, in equal parts where the service is delivered in a series, and the end of a case frees the
 * rest. What the board granted is entered even where the funds no longer have it.
 */
public final class CaseMoney {
    private final RulesInForce rules;
    private final CaseRecords records;
    private final Grants grants;

    public CaseMoney(RulesInForce rules, CaseRecords records, Grants grants) {
        this.rules = rules;
        this.records = records;
        this.grants = grants;
    }

    /** Does what an announced entry calls for, once however often it is announced; nothing where it calls for nothing. */
    public void follow(Announcement heard) {
        if (event(heard.entry()) instanceof CaseEvent.Acted acted) {
            List<CaseEvent> events = records.history(heard.key()).stream()
                    .filter(entry -> before(entry, heard.entry()))
                    .map(CaseMoney::event)
                    .toList();
            CaseState state = CaseState.of(events);
            CaseRules of =
                    rules.of(state.opening().rules(), state.opening().matter()).of();
            List<String> funds = of.matter().terms().paidFrom();
            if (!funds.isEmpty()) {
                follow(acted, state, of, new Take(heard, funds));
            }
        }
    }

    private static CaseEvent event(Entry entry) {
        return CaseEventCodec.read(entry.type(), entry.version(), entry.body());
    }

    /** What had happened when the command of the entry was through. */
    private static boolean before(Entry entry, Entry heard) {
        return entry.sequence() <= heard.sequence() || entry.command().equals(heard.command());
    }

    /** The entry that calls for it, and the funds of its case. */
    private record Take(Announcement heard, List<String> funds) {
        Grants.Claim claim(String what) {
            CommandId command = CommandId.own(
                    what + ":" + heard.key().id() + ":" + heard.entry().sequence());
            return new Grants.Claim(
                    command, heard.key().id(), funds, heard.entry().at());
        }
    }

    private void follow(CaseEvent.Acted acted, CaseState state, CaseRules of, Take take) {
        Lifecycle life = of.lifecycle();
        life.action(acted.action()).map(Action::effects).ifPresent(effects -> {
            Grants.Claim held = take.claim("hold");
            amount(effects.reserves(), state).ifPresent(amount -> grants.hold(held, amount));
            amount(effects.pays(), state).ifPresent(amount -> {
                if (life.actions().values().stream()
                        .allMatch(action -> action.effects().reserves().isEmpty())) {
                    grants.hold(held, amount);
                }
                int left = effects.delivers() ? of.matter().delivery().times() - life.delivered(state) + 1 : 1;
                grants.pay(take.claim("pay"), left);
            });
        });
        if (!life.stage(acted.stage()).open()) {
            grants.free(take.claim("free"));
        }
    }

    private static Optional<BigDecimal> amount(Optional<String> fact, CaseState state) {
        return fact.flatMap(name -> Optional.ofNullable(state.facts().get(name)))
                .filter(FactValue.Number.class::isInstance)
                .map(value -> ((FactValue.Number) value).number())
                .filter(number -> number.signum() > 0);
    }
}
