package org.amur.figureimport.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamReader;

/** Hidden columns and rows of a sheet, which may have older figures or be filtered out. */
final class HiddenCells {

    private static final int MAX_SHOWN = 10;
    /** Maximum number of rows of a sheet (ISO/IEC 29500). */
    private static final int LAST_ROW = 1_048_576;

    private final BitSet columns = new BitSet();
    private final BitSet rows = new BitSet();

    void column(XMLStreamReader xml) {
        int first = number(xml.getAttributeValue(null, "min"));
        int last = Math.min(number(xml.getAttributeValue(null, "max")), Table.MAX_COLUMNS);
        if (isHidden(xml) && first > 0 && last >= first) {
            columns.set(first - 1, last);
        }
    }

    void row(XMLStreamReader xml) {
        int row = number(xml.getAttributeValue(null, "r"));
        if (isHidden(xml) && row > 0 && row <= LAST_ROW) {
            rows.set(row);
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String hidden = xml.getAttributeValue(null, "hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    boolean hasRow(long line) {
        return rows.get((int) line);
    }

    /** Returns the hidden ones among the named columns and the rows that were read. */
    List<String> among(List<String> names, List<Long> lines) {
        List<String> all = new ArrayList<>();
        List<String> named = columns.stream().filter(place -> place < names.size() && !names.get(place).isBlank())
                .mapToObj(Table::letters).toList();
        named.stream().limit(MAX_SHOWN).forEach(all::add);
        all.addAll(lines.stream().limit(MAX_SHOWN).map(String::valueOf).collect(Collectors.toList()));
        if (named.size() > MAX_SHOWN || lines.size() > MAX_SHOWN) {
            all.add("…");
        }
        return all;
    }
}
