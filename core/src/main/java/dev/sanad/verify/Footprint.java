package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a state that some conditions read, directly or through an oracle. */
final class Footprint {
    private final Scope scope;
    private final Layout layout;
    private final Set<Field> fields = new LinkedHashSet<>();

    private Footprint(Scope scope, Layout layout) {
        this.scope = scope;
        this.layout = layout;
    }

    static List<Field> of(Leaves leaves, Scope scope, Layout layout) {
        Footprint footprint = new Footprint(scope, layout);
        leaves.all().forEach(footprint::add);
        return footprint.fields.stream().filter(field -> field.bits() > 0).toList();
    }

    private void add(Condition.Leaf leaf) {
        if (leaf instanceof Condition.FactIs fact) {
            fact(fact.fact());
        } else if (leaf instanceof Condition.Done done) {
            done(done);
        } else if (leaf instanceof Condition.Told told) {
            layout.notice(told.action()).ifPresent(fields::add);
        } else if (leaf instanceof Condition.Elapsed elapsed) {
            moment(elapsed.from());
            elapsed.to().ifPresent(this::moment);
        } else if (leaf instanceof Condition.Times times) {
            layout.count(times.action()).map(Layout.Count::field).ifPresent(fields::add);
        } else if (leaf instanceof Condition.OwnerIs) {
            fields.add(layout.ownerKind().field());
        } else if (leaf instanceof Condition.InStage) {
            fields.add(layout.stages().field());
        } else if (leaf instanceof Condition.Asked asked) {
            question(asked.question());
        }
    }

    private void fact(String fact) {
        layout.fact(fact).map(Layout.Known::field).ifPresent(fields::add);
    }

    private void done(Condition.Done done) {
        fields.add(layout.done().get(done));
    }

    private void moment(Moment moment) {
        if (moment instanceof Moment.Done done) {
            done(new Condition.Done(done.action(), Optional.empty()));
        } else if (moment instanceof Moment.Told told) {
            layout.notice(told.action()).ifPresent(fields::add);
        } else if (moment instanceof Moment.DateOf date) {
            fact(date.fact());
        }
    }

    private void question(Question question) {
        fields.add(layout.variant());
        switch (question) {
            case DOCUMENTS_COMPLETE -> fields.addAll(layout.papers());
            case DOCUMENTS_VALID -> fields.add(layout.badCopies());
            case DELIVERED_ALL -> fields.add(layout.delivered());
            case FUNDS_ENOUGH -> scope.amounts().forEach(this::fact);
            case ELIGIBLE, PLACE_FREE -> {}
        }
    }
}
