package org.amur.intake.capture;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.amur.intake.capture.CaptureException.Reason;
import org.jsoup.Jsoup;

/** Reads the items of a feed in Atom 1.0 or RSS 2.0, 1.0 and older. */
public final class FeedReader {

    static final int MAX_BYTES = 5 * 1024 * 1024;
    static final int MAX_ITEMS = 500;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_SUMMARY = 2000;
    private static final int MAX_ADDRESS = 1000;
    private static final Set<String> ROOTS = Set.of("feed", "rss", "RDF");
    private static final Set<String> ITEMS = Set.of("entry", "item");
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private final XMLStreamReader xml;
    private final URI base;
    private final List<FeedItem> items = new ArrayList<>();
    private String id;
    private String title;
    private String address;
    private String summary;
    private OffsetDateTime published;
    private OffsetDateTime updated;

    private FeedReader(XMLStreamReader xml, URI base) {
        this.xml = xml;
        this.base = base;
    }

    /**
     * Reads the first {@value #MAX_ITEMS} items, in the order of the feed. Items without an address are left out.
     *
     * @param address of the feed, against which addresses in it are resolved
     * @throws CaptureException if it is no feed, is too large, or is damaged
     */
    public static List<FeedItem> read(byte[] bytes, String address) throws CaptureException {
        if (bytes.length > MAX_BYTES) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0 && bytes[from] <= ' ') {
            from++;
        }
        try {
            FeedReader reader = new FeedReader(HardenedXml.reader(bytes, from), URI.create(address));
            reader.readAll();
            return List.copyOf(reader.items);
        } catch (XMLStreamException | RuntimeException e) {
            throw new CaptureException(Reason.UNREADABLE);
        }
    }

    private void readAll() throws XMLStreamException, CaptureException {
        boolean begun = false;
        while (xml.hasNext() && items.size() < MAX_ITEMS) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (!begun && !ROOTS.contains(xml.getLocalName())) {
                    throw new CaptureException(Reason.UNKNOWN_FORMAT);
                }
                begun = true;
                if (ITEMS.contains(xml.getLocalName())) {
                    readItem();
                }
            }
        }
    }

    private void readItem() throws XMLStreamException {
        id = null;
        title = null;
        address = null;
        summary = null;
        published = null;
        updated = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readElement();
            }
        }
        String target = resolved(address).or(() -> resolved(id)).orElse(null);
        if (target != null) {
            items.add(new FeedItem(id == null ? target : id, title, target, summary, published == null ? updated : published));
        }
    }

    private void readElement() throws XMLStreamException {
        String name = MEDIA.equals(xml.getNamespaceURI()) ? "" : xml.getLocalName();
        switch (name) {
            case "link" -> readLink();
            case "title" -> title = first(title, plain(content(), MAX_ADDRESS));
            case "id", "guid" -> id = first(id, content().strip());
            case "summary", "description" -> summary = first(plain(content(), MAX_SUMMARY), summary);
            case "content", "encoded" -> summary = first(summary, plain(content(), MAX_SUMMARY));
            case "published", "pubDate", "date", "issued" -> published = published == null ? time(content()) : published;
            case "updated", "modified" -> updated = updated == null ? time(content()) : updated;
            default -> content();
        }
    }

    private void readLink() throws XMLStreamException {
        String target = xml.getAttributeValue(null, "href");
        String relation = xml.getAttributeValue(null, "rel");
        String written = content().strip();
        if (target == null) {
            address = first(address, written);
        } else if (relation == null || relation.equals("alternate")) {
            address = first(address, target.strip());
        }
    }

    /** Returns the text of an element and of those within it, and reads on to its end. */
    private String content() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (xml.isCharacters() && text.length() < MAX_TEXT) {
                text.append(xml.getText());
            }
        }
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text.toString();
    }

    private static String first(String one, String other) {
        return one == null || one.isEmpty() ? other : one;
    }

    /** Returns text without elements of HTML, which feeds contain escaped. */
    private static String plain(String content, int most) {
        String text = content.indexOf('<') < 0 && content.indexOf('&') < 0 ? content : Jsoup.parse(content).text();
        String line = CleanText.line(text);
        return line.isEmpty() ? null : line.length() <= most ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, most) - 1)) + "…";
    }

    private Optional<String> resolved(String stated) {
        try {
            return Optional.ofNullable(stated).filter(link -> !link.isBlank() && link.length() <= MAX_ADDRESS).map(base::resolve).filter(link -> link.getHost() != null)
                    .map(URI::toString).filter(link -> link.startsWith("http://") || link.startsWith("https://"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime time(String stated) {
        for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
            try {
                return OffsetDateTime.parse(stated.strip(), format);
            } catch (DateTimeException e) {
                // Perhaps the other form.
                continue;
            }
        }
        return StatedDay.in(stated).map(day -> day.atStartOfDay().atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
