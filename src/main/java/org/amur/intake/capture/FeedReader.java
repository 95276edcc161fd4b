package org.amur.intake.capture;

import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.amur.fetch.HostRules;
import org.amur.intake.capture.CaptureException.Reason;
import org.amur.text.HardenedXml;
import org.amur.text.ShortText;
import org.jsoup.Jsoup;

/** Reads the items of a feed in Atom 1.0 or RSS 2.0, 1.0 and older. */
public final class FeedReader {

    /** Larger feeds are refused. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    static final int MAX_ITEMS = 500;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_TITLE = 500;
    private static final Set<String> ROOTS = Set.of("feed", "rss", "RDF");
    private static final Set<String> ITEMS = Set.of("entry", "item");
    private static final String MEDIA = "http://search.yahoo.com/mrss/";
    /** Characters that XML 1.0 forbids; feeds contain some by mistake. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final XMLStreamReader xml;
    private final URI base;
    private final List<FeedItem> items = new ArrayList<>();
    private String id;
    private String title;
    private String address;
    private LocalDate published;

    private FeedReader(XMLStreamReader xml, URI base) {
        this.xml = xml;
        this.base = base;
    }

    /**
     * Reads the first {@value #MAX_ITEMS} items, in the order of the feed. Items without an address are left out.
     *
     * @throws CaptureException if it is no feed, is too large, or is damaged
     */
    public static List<FeedItem> read(FetchedDocument feed) throws CaptureException {
        if (feed.bytes().length > MAX_BYTES) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
        String text = FORBIDDEN.matcher(TextDecoder.decode(feed.bytes(), feed.mediaType())).replaceAll("").strip();
        try {
            FeedReader reader = new FeedReader(HardenedXml.reader(new StringReader(text)), URI.create(feed.address()));
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
        published = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readElement();
            }
        }
        resolved(address).or(() -> resolved(id)).ifPresent(target -> items.add(new FeedItem(first(id, target), title, target, published)));
    }

    private void readElement() throws XMLStreamException {
        String name = MEDIA.equals(xml.getNamespaceURI()) ? "" : xml.getLocalName();
        switch (name) {
            case "link" -> readLink();
            case "title" -> title = first(title, plain(content()));
            case "id", "guid" -> id = first(id, content().strip());
            case "published", "pubDate", "date", "issued" -> {
                String stated = content();
                published = published == null ? StatedDay.in(stated).orElse(null) : published;
            }
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

    /** Returns text without elements of HTML, which feeds contain escaped; null if there is none. */
    private static String plain(String content) {
        String line = CleanText.line(content.indexOf('<') < 0 && content.indexOf('&') < 0 ? content : Jsoup.parse(content).text());
        return line.isEmpty() ? null : ShortText.to(line, MAX_TITLE);
    }

    private Optional<String> resolved(String stated) {
        try {
            return Optional.ofNullable(stated).filter(link -> !link.isBlank()).map(base::resolve).map(URI::toASCIIString)
                    .flatMap(HostRules::address).map(URI::toString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
