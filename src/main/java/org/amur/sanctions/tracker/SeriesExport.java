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
 * A time series as a file: a row for each step and group in which anything began, with the address of the list of what it
 * counts and the sources that this cites. A row without a group counts what is known only as a span, in the step in which that ends.
 */
@Named
@RequestScoped
public class SeriesExport implements Export {

    private static final List<String> COLUMNS = List.of("by", "group", "span", "from", "to", "designations", "list",
            "citations", "dated");

    @Inject
    private SeriesTables tables;

    @Inject
    private Address address;

    @Override
    public String getTitle() {
        return "sanctions-series";
    }

    @Override
    public List<String> getColumns() {
        return COLUMNS;
    }

    /** Says what is left out, if anything: a file without it would pass for a whole one. */
    @Override
    public void read() {
        if (tables.series().getLeftOut() > 0) {
            tables.sayWhatIsLeftOut();
        }
    }

    @Override
    public void write(ExportTable table) throws IOException {
        BegunSeries series = tables.series();
        Cited<BegunSeries> cited = tables.cited();
        for (BegunSeries.Step step : series.getSteps()) {
            for (BegunSeries.Cell cell : step.getCells()) {
                if (cell.getCount() > 0) {
                    table.row(series.getBy(), cell.getGroup().getName(), step.getName(), step.getFirst(), step.getLast(),
                            cell.getCount(), address.whole(cell.getList()), cited.lines(of -> of.count(cell.getGroup(), step)), "in_step");
                }
            }
            if (step.getSpanned() > 0) {
                table.row(series.getBy(), null, step.getName(), step.getFirst(), step.getLast(), step.getSpanned(), null, null, "span_ends");
            }
        }
    }
}
