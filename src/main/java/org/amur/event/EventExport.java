package org.amur.event;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.source.CitationText;
import org.amur.text.PartialDate;

/** Export of the list of events; participants and citations in one cell each, one per line. */
@Named
@RequestScoped
public class EventExport extends Export {

    @Inject
    private EventParams params;

    @Inject
    private EventRepository events;

    @Inject
    private ReadableEvents readable;

    public EventExport() {
        super("events", List.of("id", "when", "earliest", "latest", "title", "type", "mode", "context", "realis", "outcome", "intensity",
                "place", "country", "status", "participants", "description", "citations"));
    }

    @Override
    public void read() {
        params.getFilter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        write(params.getFilter(), table);
    }

    void write(EventFilter filter, ExportTable table) throws IOException {
        events.walk(filter).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        Map<Long, List<Participation>> participants = events.participants(ids);
        Map<Long, List<EventCitation>> citations = events.citations(ids);
        for (Event event : events.all(ids)) {
            PartialDate date = event.getDate();
            table.row(event.getId(), date, date.getEarliest(), date.getLatest(), event.getTitle(), event.getType(),
                    event.getMode(), event.getContext(), event.getRealis(), outcome(event), event.getIntensity(), event.getPlace(),
                    event.getCountry(), event.getStatus(), names(participants.getOrDefault(event.getId(), List.of())),
                    event.getDescription(), CitationText.lines(citations.get(event.getId())));
        }
    }

    /** Returns the id and title of the event that fulfilled a plan, or {@code CANCELLED}. */
    private String outcome(Event plan) {
        Event outcome = plan.getOutcome();
        return outcome != null && readable.includes(outcome) ? outcome.getId() + " " + outcome.getTitle()
                : plan.isCancelled() ? "CANCELLED" : null;
    }

    private static String names(List<Participation> participants) {
        return participants.stream().map(each -> each.getActor().getName() + " (" + each.getRole() + ")")
                .collect(Collectors.joining("\n"));
    }
}
