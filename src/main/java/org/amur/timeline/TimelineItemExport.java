package org.amur.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Address;
import org.amur.web.DatedCount;

/** Export of the records on a timeline, lane by lane, newest first. */
@Named
@RequestScoped
public class TimelineItemExport extends Export {

    private static final int BATCH = 2_000;

    @Inject
    private TimelineParams params;

    @Inject
    private TimelineRepository records;

    @Inject
    private Address address;

    public TimelineItemExport() {
        super("timeline", List.of("kind", "id", "date", "earliest", "latest", "date_kind", "title", "page"));
    }

    @Override
    public void read() {
        params.question();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        TimelineQuestion question = params.question();
        Map<TimelineLane, List<DatedCount>> dates = records.dates(question);
        Chronology chronology = new Chronology(dates, question.range());
        for (TimelineLane lane : question.lanes()) {
            int total = (int) chronology.total(lane);
            for (int first = 0; first < total; first += BATCH) {
                for (TimelineItem item : records.items(lane, question, first, Math.min(BATCH, total - first))) {
                    table.row(lane, item.id(), item.date(), item.date().getEarliest(), item.date().getLatest(), item.dateKind(),
                            item.title(), address.whole(item.path()));
                }
            }
        }
    }
}
