package org.amur.event;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.CsvCell;
import org.amur.source.Citation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list of events as a CSV file (RFC 4180, with a header): one event a row, its participants and its citations in a cell
 * each, one a line. Dates are EDTF. Written piece by piece, so that a long list needs no more memory than a short one.
 */
@ApplicationScoped
public class EventCsv {

    /** The most events of one file. */
    public static final int MOST = 10_000;

    private static final int PIECE = 250;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("id", "when", "earliest", "latest",
            "title", "type", "mode", "context", "realis", "intensity", "place", "country", "status", "participants",
            "description", "citations").get();

    @Inject
    private EventRepository events;

    /** Writes the first {@link #MOST} events of the list. */
    void write(EventFilter filter, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, FORMAT);
        List<Long> ids = events.ids(filter, MOST);
        for (int first = 0; first < ids.size(); first += PIECE) {
            write(ids.subList(first, Math.min(ids.size(), first + PIECE)), csv);
        }
        csv.flush();
    }

    private void write(List<Long> ids, CSVPrinter csv) throws IOException {
        Map<Long, Event> found = events.all(ids).stream().collect(Collectors.toMap(Event::getId, Function.identity()));
        Map<Long, List<Participation>> participants = events.participants(ids);
        Map<Long, List<EventCitation>> citations = events.citations(ids);
        for (Long id : ids) {
            // Deleted since the list was made.
            if (found.containsKey(id)) {
                write(found.get(id), participants.getOrDefault(id, List.of()), citations.getOrDefault(id, List.of()), csv);
            }
        }
    }

    private static void write(Event event, List<Participation> participants, List<EventCitation> citations,
            CSVPrinter csv) throws IOException {
        csv.printRecord(event.getId(), event.getDate().getEdtf(), event.getDate().getEarliest(),
                event.getDate().getLatest(), CsvCell.of(event.getTitle()), event.getType(), CsvCell.of(event.getMode()),
                CsvCell.of(event.getContext()), event.getRealis(), plain(event.getIntensity()),
                CsvCell.of(event.getPlace()), event.getCountry(), event.getStatus(),
                CsvCell.of(participants.stream().map(EventCsv::line).collect(Collectors.joining("\n"))),
                CsvCell.of(event.getDescription()),
                CsvCell.of(citations.stream().map(EventCsv::line).collect(Collectors.joining("\n"))));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String line(Participation participation) {
        return participation.getActor().getName() + " (" + participation.getRole() + ")";
    }

    private static String line(Citation citation) {
        String quotation = citation.getQuotation() == null ? null : "“" + citation.getQuotation() + "”";
        return Stream.of(citation.getSource().getTitle(),
                citation.getSource().getPublisher(), citation.getSource().getAddress(), citation.getLocator(), quotation,
                citation.getGrade()).filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }
}
