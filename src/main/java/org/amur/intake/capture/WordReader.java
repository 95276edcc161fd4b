package org.amur.intake.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.amur.intake.capture.CaptureException.Reason;
import org.amur.text.HardenedXml;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads an article from a Word document (Office Open XML). Deleted text and instructions of fields are left out. */
final class WordReader {

    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int MAX_PART = 64 * 1024 * 1024;

    private final ArticleDraft draft = new ArticleDraft();
    private final StringBuilder text = new StringBuilder();
    private int lineStart;
    private boolean title;

    private WordReader() {
    }

    static ArticleDraft read(byte[] bytes) throws CaptureException {
        try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            if (archive.getEntry(DOCUMENT) == null) {
                throw new CaptureException(Reason.UNKNOWN_FORMAT);
            }
            return new WordReader().read(part(archive, DOCUMENT), archive.getEntry(PROPERTIES) == null ? null : part(archive, PROPERTIES));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new CaptureException(Reason.UNREADABLE);
        }
    }

    private static byte[] part(ZipFile archive, String name) throws IOException, CaptureException {
        ZipArchiveEntry entry = archive.getEntry(name);
        try (InputStream unpacked = archive.getInputStream(entry)) {
            byte[] part = unpacked.readNBytes(MAX_PART + 1);
            if (part.length > MAX_PART) {
                throw new CaptureException(Reason.TOO_LARGE);
            }
            return part;
        }
    }

    private ArticleDraft read(byte[] document, byte[] properties) throws XMLStreamException {
        XMLStreamReader xml = HardenedXml.reader(new ByteArrayInputStream(document));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
                endParagraph();
            }
        }
        if (properties != null) {
            readProperties(HardenedXml.reader(new ByteArrayInputStream(properties)));
        }
        draft.text(text.toString());
        return draft;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text.append(xml.getElementText());
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "pStyle" -> title = "Title".equals(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
            // The same content for programs that do not know the other form.
            case "Fallback" -> skip(xml);
            default -> { }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void endParagraph() {
        draft.title(title ? text.substring(lineStart) : null);
        title = false;
        text.append('\n');
        lineStart = text.length();
    }

    private void readProperties(XMLStreamReader xml) throws XMLStreamException {
        String created = null;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "title" -> draft.title(xml.getElementText());
                    case "creator" -> draft.author(xml.getElementText());
                    case "created" -> created = xml.getElementText();
                    default -> { }
                }
            }
        }
        draft.published(StatedDay.in(created).orElse(null));
    }
}
