package org.amur.figureimport.run;

import java.io.Serializable;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.rows.Head;
import org.amur.figureimport.table.Table;

/** Form of a file's mapping. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Column> columns = new ArrayList<>();
    private final Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
    private String publisher;

    MappingForm(Head head) {
        Mapping mapping = head.mapping();
        publisher = mapping.publisher();
        constants.putAll(mapping.constants());
        for (int place = 0; place < head.names().size(); place++) {
            columns.add(new Column(head, place));
        }
    }

    Mapping mapping() {
        Mapping mapping = new Mapping(publisher == null ? "" : publisher.strip(), columns.stream().map(Column::mapped).toList(), Map.of());
        for (Map.Entry<FigurePart, String> said : constants.entrySet()) {
            mapping = mapping.with(said.getKey(), said.getValue());
        }
        return mapping;
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** Returns the constants for all rows, by part; empty texts if not specified. */
    public Map<FigurePart, String> getConstants() {
        return constants;
    }

    /** Returns the names of the months up to which a year may count. */
    public Map<String, String> getYearsTo() {
        Map<String, String> months = new LinkedHashMap<>();
        for (Month month = Month.FEBRUARY; month != Month.JANUARY; month = month.plus(1)) {
            months.put(PartWords.month(month.getValue()), String.valueOf(month.getValue()));
        }
        return months;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    /** Column, and its own constants. */
    public static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String folded;
        private final String sample;
        private final Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
        private FigurePart part;
        private boolean open;

        Column(Head head, int place) {
            MappedColumn column = head.mapping().columns().get(place);
            name = head.names().get(place).isBlank() ? Table.letters(place) : head.names().get(place);
            folded = column.name();
            sample = String.join(" · ", head.samples().stream().filter(row -> row.size() > place).map(row -> row.get(place)).toList());
            part = column.part();
            constants.putAll(column.constants());
        }

        MappedColumn mapped() {
            Map<FigurePart, String> own = new EnumMap<>(FigurePart.class);
            constants.forEach((each, text) -> {
                if (text != null && !text.isBlank()) {
                    own.put(each, text.strip());
                }
            });
            return new MappedColumn(folded, part, own);
        }

        /** Returns the name; its letter, as in a workbook, if the file has none. */
        public String getName() {
            return name;
        }

        /** Returns a sample from the first rows. */
        public String getSample() {
            return sample;
        }

        public FigurePart getPart() {
            return part;
        }

        public void setPart(FigurePart part) {
            this.part = part;
        }

        /** Tells whether the column can have constants. */
        public boolean isOfNumbers() {
            return part == FigurePart.VALUE || part == FigurePart.GROWTH;
        }

        /** Tells whether the page shows the fields for the column's constants. */
        public boolean isOpen() {
            return open;
        }

        public void openOrClose() {
            open = !open;
        }

        /** Returns the constants of this column in words; empty for none. */
        public String getOwn() {
            return isOfNumbers() ? PartWords.of(mapped().constants()) : "";
        }

        /** Returns the constants for the values of this column. */
        public Map<FigurePart, String> getConstants() {
            return constants;
        }
    }
}
