package dev.sanad.policy;

import dev.sanad.lifecycle.Notice;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Binds who is told, and what is stated to him. */
record NoticeBinder(LifecycleNames names) {

    List<Notice> bind(Cursor in) {
        if (!in.isMap()) {
            return in.references(names.tellable()).stream()
                    .map(party -> new Notice(party, List.of(), List.of()))
                    .toList();
        }
        List<Notice> notices = new ArrayList<>();
        for (String party : names.tellable()) {
            in.named(party).ifPresent(each -> notices.add(notice(party, each)));
        }
        return notices;
    }

    private Notice notice(String party, Cursor in) {
        Set<String> known = new HashSet<>(names.vocabulary().facts().keySet());
        known.addAll(names.clocks());
        List<String> stated = in.references(known);
        return new Notice(
                party,
                stated.stream().filter(name -> !names.clocks().contains(name)).toList(),
                stated.stream().filter(names.clocks()::contains).toList());
    }
}
