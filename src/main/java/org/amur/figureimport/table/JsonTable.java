package org.amur.figureimport.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Table of the records of a JSON text. Its columns are all names in any record, in the order of occurrence. */
final class JsonTable implements Table {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final JsonRecords records;
    private boolean begun;

    JsonTable(String text) throws NotATableException {
        names = namesIn(text);
        IntStream.range(0, names.size()).forEach(place -> places.put(names.get(place), place));
        records = new JsonRecords(text);
    }

    /**
     * Returns the names as far as the text can be read: the rows before an error are read, too, and the error is
     * reported at its line.
     */
    private static List<String> namesIn(String text) throws NotATableException {
        Set<String> names = new LinkedHashSet<>();
        try (JsonRecords records = new JsonRecords(text)) {
            Map<String, JsonRecords.Cell> record = records.next();
            while (record != null && names.size() <= MAX_COLUMNS) {
                names.addAll(record.keySet());
                record = records.next();
            }
        } catch (NotATableException e) {
            if (names.isEmpty()) {
                throw e;
            }
        }
        if (names.isEmpty()) {
            throw new NotATableException(Fault.EMPTY, 1, text.lines().findFirst().orElse(""));
        }
        if (names.size() > MAX_COLUMNS) {
            throw new NotATableException(Fault.TOO_MANY_COLUMNS, 1, "", String.valueOf(MAX_COLUMNS));
        }
        return List.copyOf(names);
    }

    @Override
    public TableRow next() throws NotATableException {
        if (!begun) {
            begun = true;
            return new TableRow(1, names);
        }
        Map<String, JsonRecords.Cell> record = records.next();
        return record == null ? null : row(record);
    }

    /** Returns a row, in a time that does not depend on the number of missing names. */
    private TableRow row(Map<String, JsonRecords.Cell> record) {
        List<String> cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
        Set<Integer> numbers = new HashSet<>();
        record.forEach((name, cell) -> {
            cells.set(places.get(name), cell.text());
            if (cell.isNumber()) {
                numbers.add(places.get(name));
            }
        });
        return new TableRow(records.line(), cells, Set.of(), numbers);
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public void close() {
        records.close();
    }
}
