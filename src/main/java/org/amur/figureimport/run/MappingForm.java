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

/** How a person says that the columns of a file are to be read. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Column> columns = new ArrayList<>();
    private final Map<FigurePart, String> says = new EnumMap<>(FigurePart.class);
    private String publisher;

    MappingForm(Head head) {
        Mapping mapping = head.mapping();
        publisher = mapping.publisher();
        says.putAll(mapping.says());
        for (int place = 0; place < head.names().size(); place++) {
            columns.add(new Column(head, place));
        }
    }

    Mapping mapping() {
        Mapping mapping = new Mapping(publisher == null ? "" : publisher.strip(), columns.stream().map(Column::mapped).toList(), Map.of());
        for (Map.Entry<FigurePart, String> said : says.entrySet()) {
            mapping = mapping.with(said.getKey(), said.getValue());
        }
        return mapping;
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** What holds for all rows, by part; empty texts for what nobody says. */
    public Map<FigurePart, String> getSays() {
        return says;
    }

    /** The months up to which a year may count, by their names. */
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

    /** One column, and what holds for it alone. */
    public static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String folded;
        private final String sample;
        private final Map<FigurePart, String> says = new EnumMap<>(FigurePart.class);
        private FigurePart part;
        private boolean open;

        Column(Head head, int place) {
            MappedColumn column = head.mapping().columns().get(place);
            name = head.names().get(place).isBlank() ? Table.letters(place) : head.names().get(place);
            folded = column.name();
            sample = String.join(" · ", head.samples().stream().filter(row -> row.size() > place).map(row -> row.get(place)).toList());
            part = column.part();
            says.putAll(column.says());
        }

        MappedColumn mapped() {
            Map<FigurePart, String> own = new EnumMap<>(FigurePart.class);
            says.forEach((each, text) -> {
                if (text != null && !text.isBlank()) {
                    own.put(each, text.strip());
                }
            });
            return new MappedColumn(folded, part, own);
        }

        /** Its letter, as in a workbook, if the file gives it no name. */
        public String getName() {
            return name;
        }

        /** What the first rows say there. */
        public String getSample() {
            return sample;
        }

        public FigurePart getPart() {
            return part;
        }

        public void setPart(FigurePart part) {
            this.part = part;
        }

        /** Whether something can hold for this column alone. */
        public boolean isOfNumbers() {
            return part == FigurePart.VALUE || part == FigurePart.GROWTH;
        }

        /** Whether the page shows the fields of what holds for this column alone. */
        public boolean isOpen() {
            return open;
        }

        public void openOrClose() {
            open = !open;
        }

        /** What holds for this column alone, in words; empty if nothing does. */
        public String getOwn() {
            return isOfNumbers() ? PartWords.of(mapped().says()) : "";
        }

        /** What holds for the values of this column alone. */
        public Map<FigurePart, String> getSays() {
            return says;
        }
    }
}
