package org.amur.lists.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Row of a table by column names; remembers which columns were read. */
final class CsvRow {

    private final List<String> header;
    private final List<String> cells;
    private final long line;
    private final Set<String> read = new HashSet<>();

    CsvRow(List<String> header, List<String> cells, long line) {
        this.header = header;
        this.cells = cells;
        this.line = line;
    }

    long line() {
        return line;
    }

    /** Returns a cell; null if it is blank or the table has no such column. The name is in lower case. */
    String get(String column) {
        read.add(column);
        int index = header.indexOf(column);
        return index < 0 ? null : EntryDraft.text(cells.get(index));
    }

    /** Returns true if the table has the column. */
    boolean has(String column) {
        return header.contains(column);
    }

    void ignore(String... columns) {
        read.addAll(List.of(columns));
    }

    /** Passes on the cells that are not blank and were not read. */
    void rest(BiConsumer<String, String> to) {
        for (int i = 0; i < header.size(); i++) {
            if (!read.contains(header.get(i)) && !cells.get(i).isBlank()) {
                to.accept(header.get(i), cells.get(i).strip());
            }
        }
    }
}
