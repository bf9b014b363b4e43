package dev.sanad.request;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.DoneCommand;
import dev.sanad.journal.Entry;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Task;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseEventCodec;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.CaseStateCodec;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.LostNotices;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.lifecycle.WaitingLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases as rows and entries, and back. */
final class CaseBook {

    static final String KIND = "request";

    private final CaseRecords records;

    CaseBook(CaseRecords records) {
        this.records = records;
    }

    /** Under which command, with what content, and when something is written. */
    record Writing(CommandId command, Fingerprint fingerprint, Instant at) {}

    static CaseFile file(CaseRow row) {
        BodyReader content = new BodyReader(row.content());
        Map<String, String> texts = content.map("texts", value -> ((Value.Text) value).text());
        return new CaseFile(CaseStateCodec.read(row.state()), texts);
    }

    /** What of a row stays as it was opened. */
    record Page(CaseKey key, CommandId openedBy, String tracking) {

        @Override
        public String toString() {
            return "Page[" + key + "]";
        }

        static Page of(CaseRow row) {
            return new Page(row.key(), row.openedBy(), row.tracking());
        }

        CaseRow row(CaseRules rules, CaseFile file, List<Task> tasks) {
            CaseState state = file.state();
            Value.Tree content =
                    new BodyWriter().putMap("texts", file.contents(), Value::of).tree();
            return new CaseRow(
                    key,
                    state.version(),
                    openedBy,
                    tracking,
                    KIND,
                    state.stage(),
                    due(rules, state),
                    new WaitingLine(rules).waiting(file),
                    tasks,
                    CaseStateCodec.write(state),
                    content);
        }
    }

    /** When a clock rings, or a notice that did not arrive counts as told. */
    private static Optional<Instant> due(CaseRules rules, CaseState state) {
        Stream<Instant> rings =
                state.clocks().values().stream().map(ClockRun::rings).flatMap(Optional::stream);
        return Stream.concat(rings, new LostNotices(rules).next(state).stream()).min(Instant::compareTo);
    }

    static List<Entry> entries(long before, List<CaseEvent> events, Writing writing) {
        List<Entry> entries = new ArrayList<>();
        for (CaseEvent event : events) {
            entries.add(new Entry(
                    before + entries.size() + 1,
                    writing.command(),
                    writing.fingerprint(),
                    writing.at(),
                    CaseEventCodec.type(event),
                    CaseEventCodec.VERSION,
                    CaseEventCodec.write(event)));
        }
        return entries;
    }

    static CaseEvent event(Entry entry) {
        return CaseEventCodec.read(entry.type(), entry.version(), entry.body());
    }

    static Receipt receipt(CaseRow row) {
        return new Receipt(row.key().id(), row.version(), row.tracking(), row.stage());
    }

    /** The first result of a command that was done before; refuses where its id came with another content. */
    Receipt again(CaseRow row, DoneCommand done, Fingerprint fingerprint) {
        if (!done.fingerprint().equals(fingerprint)) {
            throw new RefusedException(Refusal.of(RequestRefusal.COMMAND_REUSED));
        }
        List<CaseEvent> events = records.history(row.key()).stream()
                .filter(entry -> entry.sequence() <= done.version())
                .map(CaseBook::event)
                .toList();
        CaseState then = CaseState.of(events);
        return new Receipt(row.key().id(), then.version(), row.tracking(), then.stage());
    }
}
