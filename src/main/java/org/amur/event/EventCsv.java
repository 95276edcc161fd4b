package org.amur.event;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.Csv;
import org.amur.source.Citation;

/**
 * A list of events as a CSV file: one event a row, its participants and its citations in a cell each, one a line. Dates are
 * EDTF. Written piece by piece, so that a long list needs no more memory than a short one.
 */
@ApplicationScoped
public class EventCsv {

    /** The most events of one file. */
    public static final int MOST = 10_000;

    private static final int PIECE = 250;
    private static final List<String> HEADER = List.of("id", "when", "earliest", "latest", "title", "type", "mode",
            "context", "realis", "intensity", "place", "country", "status", "participants", "description", "citations");

    @Inject
    private EventRepository events;

    /** Writes the first {@link #MOST} events of the list and closes the stream. */
    public void write(EventFilter filter, OutputStream out) throws IOException {
        List<Long> ids = events.ids(filter, MOST);
        try (Csv csv = new Csv(out, HEADER)) {
            for (int first = 0; first < ids.size(); first += PIECE) {
                write(ids.subList(first, Math.min(ids.size(), first + PIECE)), csv);
            }
        }
    }

    private void write(List<Long> ids, Csv csv) throws IOException {
        Map<Long, Event> found = events.all(ids).stream().collect(Collectors.toMap(Event::getId, Function.identity()));
        Map<Long, List<Participation>> participants = events.participants(ids);
        Map<Long, List<EventCitation>> citations = events.citations(ids);
        for (Long id : ids) {
            // Deleted since the list was made.
            if (found.containsKey(id)) {
                csv.row(row(found.get(id), participants.getOrDefault(id, List.of()), citations.getOrDefault(id, List.of())));
            }
        }
    }

    private static List<?> row(Event event, List<Participation> participants, List<EventCitation> citations) {
        return Arrays.asList(event.getId(), event.getDate().getEdtf(), event.getDate().getEarliest(),
                event.getDate().getLatest(), event.getTitle(), event.getType(), event.getMode(), event.getContext(),
                event.getRealis(), event.getIntensity(), event.getPlace(), event.getCountry(), event.getStatus(),
                participants.stream().map(EventCsv::line).collect(Collectors.joining("\n")), event.getDescription(),
                citations.stream().map(EventCsv::line).collect(Collectors.joining("\n")));
    }

    private static String line(Participation participation) {
        return participation.getActor().getName() + " (" + participation.getRole() + ")";
    }

    private static String line(Citation citation) {
        String quotation = citation.getQuotation() == null ? null : "“" + citation.getQuotation() + "”";
        return Stream.of(citation.getSource().getTitle(), citation.getSource().getPublisher(),
                citation.getSource().getAddress(), citation.getLocator(), quotation, citation.getGrade())
                .filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }
}
