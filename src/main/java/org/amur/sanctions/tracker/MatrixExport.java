package org.amur.sanctions.tracker;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Address;

/**
 * Export of the matrix: a row for each cell with its numbers, the addresses of the counted lists and the cited sources, or
 * with the meaning of their absence.
 */
@Named
@RequestScoped
public class MatrixExport extends Export {

    private static final List<CellNumber> NUMBERS = List.of(CellNumber.values());

    @Inject
    private TrackerTables tables;

    @Inject
    private Address address;

    public MatrixExport() {
        super("sanctions-matrix", Stream.of(
                Stream.of("imposer", "imposer_name", "imposer_country", "against", "on", "state", "known_from"),
                NUMBERS.stream().map(CellNumber::column),
                NUMBERS.stream().map(number -> number.column("list")),
                NUMBERS.stream().map(number -> number.column("citations"))).flatMap(Function.identity()).toList());
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
                Absence absence = cell.isBlank() ? tables.absence(row.imposer(), cell.getColumn()) : null;
                if (absence != Absence.OWN) {
                    table.row(cells(row.imposer(), cell, absence == null ? "recorded" : absence.state(), on, cited));
                }
            }
        }
    }

    private Object[] cells(Imposer imposer, Matrix.Cell cell, String state, LocalDate on, TablesBySource<Matrix> cited) {
        List<Object> cells = new ArrayList<>(Arrays.asList(imposer.code(), imposer.name(), imposer.country(), cell.getColumn(), on,
                state, tables.known(imposer)));
        NUMBERS.forEach(number -> cells.add(cell.isBlank() ? null : cell.number(number)));
        NUMBERS.forEach(number -> cells.add(cell.getNumbers().stream().filter(each -> each.number() == number)
                .map(each -> address.whole(each.list())).findFirst().orElse(null)));
        NUMBERS.forEach(number -> cells.add(cited.lines(
                matrix -> matrix.cell(imposer, cell.getColumn()).map(same -> same.number(number)).orElse(0L))));
        return cells.toArray();
    }
}
