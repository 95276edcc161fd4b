package org.amur.figureimport.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.amur.figureimport.table.Table;

/**
 * Columns of a table. A nameless one is named by its letter, as in a workbook: in upper case, which no other name has
 * here, so that names are unique. Repeated names, except the first, are followed by their letter.
 *
 * @param header keys, in lower case
 * @param names as shown to users
 * @param written as in the file: empty if the file has none
 * @param sheet of a workbook with several; empty for any other file
 * @param places index of the first column of each key, from 0, for fast lookup
 */
record Columns(List<String> header, List<String> names, List<String> written, String sheet, Map<String, Integer> places) {

    /**
     * Returns the columns.
     *
     * @param first the names as in the file, some of them empty
     */
    static Columns of(List<String> first, String sheet) {
        List<String> written = first.stream().map(String::strip).toList();
        List<String> names = distinct(IntStream.range(0, first.size()).mapToObj(place -> name(first, place)).toList());
        List<String> header = IntStream.range(0, first.size()).mapToObj(place -> first.get(place).isBlank() ? names.get(place)
                : names.get(place).toLowerCase(Locale.ROOT)).toList();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, header.size()).forEach(place -> places.putIfAbsent(header.get(place), place));
        return new Columns(header, names, written, sheet, places);
    }

    /** Returns the index of a column; negative if there is none. */
    int placeOf(String column) {
        return places.getOrDefault(column, -1);
    }

    private static List<String> distinct(List<String> names) {
        Set<String> before = new HashSet<>();
        return IntStream.range(0, names.size()).mapToObj(place -> before.add(names.get(place).toLowerCase(Locale.ROOT)) ? names.get(place)
                : names.get(place) + " [" + Table.letters(place) + "]").toList();
    }

    private static String name(List<String> first, int place) {
        return first.get(place).isBlank() ? Table.letters(place) : first.get(place).strip();
    }

    DraftCell cell(String column, String text) {
        return new DraftCell(sheet, names.get(placeOf(column)), text);
    }
}
