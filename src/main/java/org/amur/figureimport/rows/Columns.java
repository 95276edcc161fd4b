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
 * The columns of a table. One without a name is called by its letter, as in a workbook: that is a capital, which no name has
 * here, so that no two columns are called the same. Of several with one name each but the first has its letter behind it.
 *
 * @param header by which they are known: in small letters
 * @param names  as the file writes them
 * @param written the same, as they stand there: empty where the file has none
 * @param sheet  of a workbook with several; empty for any other file
 * @param places the first place of each of the header, from 0: each cell of a row is looked for by it
 */
record Columns(List<String> header, List<String> names, List<String> written, String sheet, Map<String, Integer> places) {

    /** @param first the names as they stand in the file, some of them empty */
    static Columns of(List<String> first, String sheet) {
        List<String> written = first.stream().map(String::strip).toList();
        List<String> names = distinct(IntStream.range(0, first.size()).mapToObj(place -> name(first, place)).toList());
        List<String> header = IntStream.range(0, first.size()).mapToObj(place -> first.get(place).isBlank() ? names.get(place)
                : names.get(place).toLowerCase(Locale.ROOT)).toList();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, header.size()).forEach(place -> places.putIfAbsent(header.get(place), place));
        return new Columns(header, names, written, sheet, places);
    }

    /** Negative if there is no such column. */
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
