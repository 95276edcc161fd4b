package org.amur.figureimport.run;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.web.RefusedException;

/**
 * Column mapping of a file of figures as programs read and send it: the fields of its page.
 *
 * @param publisher empty if none is stated
 * @param columns   all columns, in the order of the file
 * @param constants values for all rows
 * @param missing   required parts that neither a column nor a constant provides; ignored when it is sent
 */
public record ColumnMappingJson(
        @Size(max = MAX_PUBLISHER_LENGTH) String publisher,
        @NotEmpty List<@NotNull @Valid ColumnMeaning> columns,
        Map<FigurePart, String> constants,
        List<FigurePart> missing) {

    private static final int MAX_PUBLISHER_LENGTH = 200;

    /**
     * Meaning of a column.
     *
     * @param name      as in the file; its letter if it has none
     * @param sample    of the first rows; ignored when it is sent
     * @param constants values for this column alone
     */
    public record ColumnMeaning(
            @NotNull String name, String sample, @NotNull FigurePart part, Map<FigurePart, String> constants) {

        private static ColumnMeaning of(MappingForm.Column column) {
            return new ColumnMeaning(column.getName(), column.getSample(), column.getPart(), PartChoices.stated(column.getConstants()));
        }

        private void enter(MappingForm.Column column, String place) {
            if (!name.equals(column.getName())) {
                throw new RefusedException(place + ".name", "figureImport.mapping.otherColumn", column.getName());
            }
            if (part != column.getPart()) {
                PartChoices.checkColumn(place + ".part", part);
                column.setPart(part);
            }
            PartChoices.OF_COLUMN.enter(place + ".constants", constants, column.getConstants());
        }
    }

    static ColumnMappingJson of(MappingForm form) {
        return new ColumnMappingJson(
                form.getPublisher(),
                form.getColumns().stream().map(ColumnMeaning::of).toList(),
                PartChoices.stated(form.getConstants()),
                form.mapping().missing());
    }

    /**
     * Enters the mapping into the form of the file.
     *
     * @throws RefusedException if it has other columns, or values that the page does not offer
     */
    void enter(MappingForm form) {
        if (columns.size() != form.getColumns().size()) {
            throw new RefusedException("columns", "figureImport.mapping.otherCount", String.valueOf(form.getColumns().size()));
        }
        IntStream.range(0, columns.size()).forEach(at -> columns.get(at).enter(form.getColumns().get(at), "columns[" + at + "]"));
        PartChoices.OF_ALL_ROWS.enter("constants", constants, form.getConstants());
        form.setPublisher(publisher);
    }
}
