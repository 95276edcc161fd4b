package org.amur.intake.capture;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.amur.intake.capture.CaptureException.Reason;
import org.amur.text.ExpansionException;
import org.amur.text.HardenedXml;
import org.amur.text.OfficeArchive;
import org.amur.text.UnpackedStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads an article from a Word document (Office Open XML). Deleted text and instructions of fields are left out. */
final class WordReader {

    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int MAX_PART = 32 * 1024 * 1024;
    /** Bytes of one element with its attributes, one comment or one part of a text. */
    private static final int MAX_TOKEN = 1024 * 1024;
    private static final int MAX_DEPTH = 1000;
    private static final int MAX_PROPERTY = 500;

    private final ArticleDraft draft = new ArticleDraft();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder property = new StringBuilder();
    private int lineStart;
    private boolean title;
    private boolean said;

    private WordReader() {
    }

    static ArticleDraft read(byte[] bytes) throws CaptureException {
        try (OfficeArchive archive = new OfficeArchive(bytes)) {
            ZipArchiveEntry document = archive.entry(DOCUMENT);
            if (document == null) {
                throw new CaptureException(Reason.UNKNOWN_FORMAT);
            }
            WordReader reader = new WordReader();
            reader.read(archive, document, reader::readText);
            ZipArchiveEntry properties = archive.entry(PROPERTIES);
            if (properties != null) {
                reader.read(archive, properties, reader::readProperty);
            }
            reader.draft.text(reader.text.toString());
            return reader.draft;
        } catch (ExpansionException e) {
            throw new CaptureException(Reason.EXPANDS);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new CaptureException(Reason.UNREADABLE);
        }
    }

    private interface Events {

        void read(XMLStreamReader xml, int event) throws XMLStreamException, CaptureException;
    }

    private void read(OfficeArchive archive, ZipArchiveEntry entry, Events events)
            throws IOException, XMLStreamException, CaptureException {
        try (UnpackedStream part = archive.open(entry, MAX_PART)) {
            part.startToken(MAX_TOKEN);
            XMLStreamReader xml = HardenedXml.reader(part);
            int depth = 0;
            int fallback = Integer.MAX_VALUE;
            while (xml.hasNext()) {
                int event = xml.next();
                part.startToken(MAX_TOKEN);
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (depth > MAX_DEPTH) {
                    throw new CaptureException(Reason.UNREADABLE);
                }
                if (depth < fallback) {
                    // The same content for programs that do not know the other form is left out.
                    boolean begins = event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Fallback");
                    fallback = begins ? depth : Integer.MAX_VALUE;
                    events.read(xml, event);
                }
            }
        }
    }

    private void readText(XMLStreamReader xml, int event) throws CaptureException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (xml.isCharacters() && said) {
            text.append(xml.getText());
        }
        if (text.length() > CaptureReader.MAX_CHARACTERS) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "t" -> said = true;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "pStyle" -> title = "Title".equals(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
            default -> { }
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> said = false;
            case "p" -> endParagraph();
            default -> { }
        }
    }

    private void endParagraph() {
        draft.title(title ? text.substring(lineStart) : null);
        title = false;
        text.append('\n');
        lineStart = text.length();
    }

    private void readProperty(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            property.setLength(0);
        } else if (xml.isCharacters() && property.length() <= MAX_PROPERTY) {
            property.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            switch (xml.getLocalName()) {
                case "title" -> draft.title(property.toString());
                case "creator" -> draft.author(property.toString());
                case "created" -> draft.published(StatedDay.in(property.toString()).orElse(null));
                default -> { }
            }
            property.setLength(0);
        }
    }
}
