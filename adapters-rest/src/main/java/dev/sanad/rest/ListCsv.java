package dev.sanad.rest;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.request.ListLine;
import dev.sanad.request.RequestRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list of persons as a table. Of what the host sends, the column {@code number} is read, wherever it stands; its other
 * columns are its own. What is answered names each line as a spreadsheet numbers it, and repeats nothing of it.
 */
final class ListCsv {
    private static final String NUMBER = "number";

    /** The first line names the columns. */
    private static final int FIRST = 2;

    private ListCsv() {}

    /** The numbers in their order; a line that ends before its column has an empty one. */
    static List<String> numbers(String text) {
        List<List<String>> lines = Csv.read(text, RequestRefusal.LIST_FILE_UNREADABLE);
        List<String> columns = lines.isEmpty() ? List.of() : lines.get(0);
        int column = columns.indexOf(NUMBER);
        if (column < 0 || column != columns.lastIndexOf(NUMBER)) {
            throw new RefusedException(Refusal.of(RequestRefusal.LIST_FILE_UNREADABLE));
        }
        return lines.stream()
                .skip(1)
                .map(line -> column < line.size() ? line.get(column) : "")
                .toList();
    }

    /** A row for each line that was taken, and for each reason for which one was not. */
    static String answers(List<ListLine> lines, Function<Refusal, String> words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("line", "id", "tracking", "stage", "code", "reason"));
        for (int index = 0; index < lines.size(); index++) {
            String line = Integer.toString(index + FIRST);
            cells(lines.get(index), words)
                    .map(cells -> Stream.concat(Stream.of(line), cells.stream()).toList())
                    .forEach(rows::add);
        }
        return Csv.write(rows);
    }

    private static Stream<List<String>> cells(ListLine line, Function<Refusal, String> words) {
        if (line instanceof ListLine.Taken taken) {
            Receipt receipt = taken.receipt();
            return Stream.of(List.of(receipt.id().toString(), receipt.tracking(), receipt.stage(), "", ""));
        }
        return ((ListLine.Refused) line)
                .refusals().stream()
                        .map(refusal -> List.of("", "", "", refusal.code().id(), words.apply(refusal)));
    }
}
