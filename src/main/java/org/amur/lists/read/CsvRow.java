package org.amur.lists.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** A row of a table by the names of its columns; it remembers which were asked for. */
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

    /** Null if the cell is blank or the table has no such column; the name in lower case. */
    String get(String column) {
        read.add(column);
        int index = header.indexOf(column);
        return index < 0 ? null : EntryDraft.text(cells.get(index));
    }

    /** Whether the table has the column. */
    boolean has(String column) {
        return header.contains(column);
    }

    void ignore(String... columns) {
        read.addAll(List.of(columns));
    }

    /** Cells that were not asked for and say something. */
    void rest(BiConsumer<String, String> to) {
        for (int i = 0; i < header.size(); i++) {
            if (!read.contains(header.get(i)) && !cells.get(i).isBlank()) {
                to.accept(header.get(i), cells.get(i).strip());
            }
        }
    }
}
