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
 * Export of the timeline: a row for each bar with the address of the counted list and the cited sources. The time
 * before the first year has no first day.
 */
@Named
@RequestScoped
public class TimelineExport extends Export {

    @Inject
    private TrackerTables tables;

    @Inject
    private Address address;

    public TimelineExport() {
        super("sanctions-timeline", List.of("imposer", "imposer_name", "imposer_country", "span", "from", "to", "of", "count", "list",
                "citations"));
    }

    @Override
    public void read() {
        tables.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        TablesBySource<Timeline> cited = tables.timelineCited();
        for (Timeline.Row row : tables.timeline().getRows()) {
            for (Timeline.Bar bar : row.bars()) {
                if (bar.getCount() > 0) {
                    write(row.imposer(), bar, cited, table);
                }
            }
        }
    }

    private void write(Imposer imposer, Timeline.Bar bar, TablesBySource<Timeline> cited, ExportTable table) throws IOException {
        table.row(imposer.code(), imposer.name(), imposer.country(), bar.getSpan().name(),
                bar.getSpan().from(), bar.getSpan().to(), tables.isOfMeasures() ? "measures" : "designations",
                bar.getCount(), address.whole(bar.getList()), cited.lines(timeline -> timeline.count(imposer, bar.getSpan())));
    }
}
