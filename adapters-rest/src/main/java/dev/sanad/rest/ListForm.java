package dev.sanad.rest;

import dev.sanad.lifecycle.Occasion;
import dev.sanad.request.ListLodging;
import java.util.List;
import java.util.Optional;

/** The body of {@code POST services/{service}/lists}; of a table, what its address says beside it. */
record ListForm(Optional<String> action, Optional<String> office, Optional<String> channel, List<String> numbers) {

    static ListForm read(Form form, Visit visit) {
        return read(form, visit, form.neededTexts("numbers"));
    }

    static ListForm read(Form form, Visit visit, List<String> numbers) {
        return new ListForm(form.name("action"), form.name("office"), Channels.opening(form, visit), numbers);
    }

    ListLodging lodging(Occasion occasion, String service) {
        return new ListLodging(occasion, service, action, office, numbers);
    }
}
