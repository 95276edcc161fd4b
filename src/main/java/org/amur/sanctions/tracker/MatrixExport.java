package org.amur.sanctions.tracker;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Address;

/**
 * Export of the matrix: a row for each non-empty cell with the addresses of the counted lists and the cited sources.
 */
@Named
@RequestScoped
public class MatrixExport extends Export {

    @Inject
    private TrackerTables tables;

    @Inject
    private Address address;

    public MatrixExport() {
        super("sanctions-matrix", List.of("imposer", "imposer_name", "imposer_country", "against", "on", "designations",
                "suspended_designations", "measures", "suspended_measures", "designation_list", "suspended_designation_list",
                "measure_list", "suspended_measure_list", "designation_citations", "suspended_designation_citations", "measure_citations",
                "suspended_measure_citations"));
    }

    @Override
    public void read() {
        tables.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        LocalDate on = tables.filter().on();
        TablesBySource<Matrix> cited = tables.matrixCited();
        for (Matrix.Row row : tables.matrix().getRows()) {
            for (Matrix.Cell cell : row.cells()) {
                if (!cell.isBlank()) {
                    write(row.imposer(), cell, on, cited, table);
                }
            }
        }
    }

    private void write(Imposer imposer, Matrix.Cell cell, LocalDate on, TablesBySource<Matrix> cited, ExportTable table)
            throws IOException {
        Function<ToLongFunction<Matrix.Cell>, String> citations = number -> cited.lines(
                matrix -> matrix.cell(imposer, cell.getColumn()).map(number::applyAsLong).orElse(0L));
        table.row(imposer.code(), imposer.name(), imposer.country(), cell.getColumn(), on,
                cell.getDesignations(), cell.getSuspended(), cell.getMeasures(), cell.getSuspendedMeasures(),
                listed(cell.getDesignations(), cell.getDesignationList()),
                listed(cell.getSuspended(), cell.getSuspendedList()), listed(cell.getMeasures(), cell.getMeasureList()),
                listed(cell.getSuspendedMeasures(), cell.getSuspendedMeasureList()),
                citations.apply(Matrix.Cell::getDesignations), citations.apply(Matrix.Cell::getSuspended),
                citations.apply(Matrix.Cell::getMeasures), citations.apply(Matrix.Cell::getSuspendedMeasures));
    }

    private String listed(long count, String list) {
        return count > 0 ? address.whole(list) : null;
    }
}
