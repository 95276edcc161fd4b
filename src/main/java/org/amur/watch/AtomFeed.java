package org.amur.watch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.amur.text.XmlText;
import org.amur.web.QueryString;
import org.amur.web.Texts;

/**
 * Writes changes as an Atom feed (RFC 4287). An entry's id depends on the files, the party and its content before and
 * after, so that it is the same at any address and after a repeated import.
 */
final class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String base;
    private final String own;
    private final QueryString query;
    private final FeedPage page;
    private final Map<Long, List<String>> programmes;
    private final Map<Long, List<String>> countries;

    /**
     * @param base  address of the application, without a trailing slash
     *
     * @param own   address of all feeds
     * @param query query of the feed, without secret and page
     */
    AtomFeed(String base, String own, QueryString query, FeedPage page, Map<Long, List<String>> programmes,
            Map<Long, List<String>> countries) {
        this.base = base;
        this.own = own;
        this.query = query;
        this.page = page;
        this.programmes = programmes;
        this.countries = countries;
    }

    /** Returns the time of the last addition. */
    OffsetDateTime updated() {
        return page.changes().stream().map(ListChange::getKnownFrom).max(Comparator.naturalOrder())
                .orElse(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)).withOffsetSameInstant(ZoneOffset.UTC).withNano(0);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter to = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            to.writeStartElement("feed");
            to.writeDefaultNamespace(ATOM);
            head(to);
            for (ListChange change : page.changes()) {
                entry(to, change);
            }
            to.writeEndDocument();
            to.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes the head, the same for every page of the feed. */
    private void head(XMLStreamWriter to) throws XMLStreamException {
        write(to, "id", uuid("feed\n" + query.after(own)));
        write(to, "title", Texts.get("feed.atom.title"));
        if (page.isCut()) {
            write(to, "subtitle", Texts.get("feed.atom.cut"));
        }
        write(to, "updated", moment(updated()));
        link(to, "self", page.of(query).after(own));
        for (Map.Entry<String, QueryString> beside : page.beside(query).entrySet()) {
            link(to, beside.getKey(), beside.getValue().after(own));
        }
        to.writeStartElement("author");
        write(to, "name", Texts.get("frame.name"));
        to.writeEndElement();
    }

    private void entry(XMLStreamWriter to, ListChange change) throws XMLStreamException {
        String list = Texts.get(change.getList().getKey());
        String word = Texts.choice("lists.change", change.getChange());
        to.writeStartElement("entry");
        write(to, "id", id(change));
        write(to, "title", Texts.get("feed.atom.entry", word, change.getTitle(), list));
        write(to, "updated", moment(change.getKnownFrom()));
        if (change.getRelease().getPublished() != null) {
            write(to, "published", moment(change.getRelease().getPublished().atStartOfDay().atOffset(ZoneOffset.UTC)));
        }
        link(to, "alternate", base + change.getEntryPath());
        link(to, "related", base + change.getDeltaPath());
        for (String programme : programmes.getOrDefault(change.getId(), List.of())) {
            category(to, "programme", programme);
        }
        for (String country : countries.getOrDefault(change.getId(), List.of())) {
            category(to, "country", country);
        }
        write(to, "summary", Texts.get("feed.atom.summary", list, change.getReference(),
                Texts.choice("lists.kind", change.getKind()), change.getRelease().getPublished() == null
                        ? Texts.get("lists.release.undated") : change.getRelease().getPublished().toString()));
        to.writeEndElement();
    }

    /** Formats a timestamp as in RFC 3339, always with seconds. */
    private static String moment(OffsetDateTime at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String id(ListChange change) {
        return uuid(String.join("\n", change.getList().name(), change.getRelease().getSha256(), change.getReference(),
                change.getChange().name(), String.valueOf(change.getHashBefore()), String.valueOf(change.getHashAfter())));
    }

    private static String uuid(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void category(XMLStreamWriter to, String scheme, String term) throws XMLStreamException {
        to.writeEmptyElement("category");
        to.writeAttribute("scheme", "urn:amur:" + scheme);
        to.writeAttribute("term", XmlText.valid(term));
    }

    private static void link(XMLStreamWriter to, String relation, String address) throws XMLStreamException {
        to.writeEmptyElement("link");
        to.writeAttribute("rel", relation);
        to.writeAttribute("href", XmlText.valid(address));
    }

    private static void write(XMLStreamWriter to, String name, String text) throws XMLStreamException {
        to.writeStartElement(name);
        to.writeCharacters(XmlText.valid(text));
        to.writeEndElement();
    }
}
