package org.amur.sanctions.tracker;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Address;

/**
 * Export of a time series: a row for each step and group with any start, with the address of the counted list and the
 * cited sources. A row without group counts the longer intervals that end in the step.
 */
@Named
@RequestScoped
public class SeriesExport extends Export {

    @Inject
    private SeriesTables tables;

    @Inject
    private Address address;

    /** Warns about omitted steps: the file would be mistaken for a complete one. */
    public SeriesExport() {
        super("sanctions-series", List.of("by", "group", "span", "from", "to", "designations", "list", "citations", "dated"));
    }

    @Override
    public void read() {
        if (tables.series().getLeftOut() > 0) {
            tables.warnAboutOmissions();
        }
    }

    @Override
    public void write(ExportTable table) throws IOException {
        StartSeries series = tables.series();
        TablesBySource<StartSeries> cited = tables.cited();
        for (StartSeries.Step step : series.getSteps()) {
            for (StartSeries.Cell cell : step.getCells()) {
                if (cell.count() > 0) {
                    table.row(series.getBy(), cell.group().getName(), step.getName(), step.getFirst(), step.getLast(),
                            cell.count(), address.whole(cell.getList()), cited.lines(of -> of.count(cell.group(), step)), "in_step");
                }
            }
            if (step.getSpanned() > 0) {
                table.row(
                        series.getBy(),
                        null,
                        step.getName(),
                        step.getFirst(),
                        step.getLast(),
                        step.getSpanned(),
                        null,
                        null,
                        "span_ends");
            }
        }
    }
}
