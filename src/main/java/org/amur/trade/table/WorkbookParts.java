package org.amur.trade.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The parts of a workbook, unpacked once and thrown away before anything is kept of them: what a small file unpacks to must
 * not fill the memory. On the way it is seen which cells are merged, which are formulas without a result, whether any is a
 * date of its own kind, and whether any stands where none can, or refers to a text that the workbook does not have: with
 * these its reader would fill the memory.
 */
final class WorkbookParts {

    private static final long MEGABYTE = 1024L * 1024;
    static final long MOST_UNPACKED = 100 * MEGABYTE;
    static final int MOST_PARTS = 1000;
    private static final int MOST_MERGED = 10_000;
    /** Whoever wrote so many formulas has reckoned none of them, and the first are enough to say so. */
    private static final int MOST_UNRECKONED = 10_000;
    private static final int MOST_LETTERS = 3;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SHARED_TEXTS = "sharedStrings+xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Map<String, List<MergedCells>> mergedByPart = new HashMap<>();
    private final Map<String, Set<String>> unreckonedByPart = new HashMap<>();
    private final Map<String, String> relationOfSheet = new HashMap<>();
    private final Map<String, String> partOfRelation = new HashMap<>();
    private final Set<String> partsOfTexts = new HashSet<>();
    private final RaisedTexts raised = new RaisedTexts();
    private final Map<String, Map<String, String>> raisedByPart = new HashMap<>();
    private final Map<String, HiddenCells> hiddenByPart = new HashMap<>();
    private long texts;
    private long lastText = -1;
    private boolean inText;
    private String kind;
    private String place;
    private boolean isoDates;
    private long unpacked;

    private WorkbookParts() {
    }

    static WorkbookParts check(byte[] bytes) throws NotATableException {
        WorkbookParts parts = new WorkbookParts();
        try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            if (archive.getEntry(WORKBOOK) == null) {
                throw new NotATableException(Fault.AN_ARCHIVE, 1, "");
            }
            parts.readAll(archive);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Workbooks.damaged();
        }
        return parts;
    }

    private void readAll(ZipFile archive) throws IOException, XMLStreamException, NotATableException {
        ZipArchiveEntry types = archive.getEntry(CONTENT_TYPES);
        if (types != null) {
            measureAndRead(archive, types);
        }
        // The texts before the cells that refer to them.
        for (boolean ofTexts : new boolean[] {true, false}) {
            int count = 0;
            for (Enumeration<ZipArchiveEntry> entries = archive.getEntries(); entries.hasMoreElements();) {
                ZipArchiveEntry entry = entries.nextElement();
                if (++count > MOST_PARTS) {
                    throw new NotATableException(Fault.TOO_MANY_PARTS, 1, "", String.valueOf(MOST_PARTS));
                }
                if (hasTexts(entry.getName()) == ofTexts) {
                    measureAndRead(archive, entry);
                }
            }
        }
        if (lastText >= texts) {
            throw Workbooks.damaged();
        }
    }

    private void measureAndRead(ZipFile archive, ZipArchiveEntry entry)
            throws IOException, XMLStreamException, NotATableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new NotATableException(Fault.ENCRYPTED_WORKBOOK, 1, "");
        }
        measure(archive, entry);
        read(archive, entry);
    }

    private void measure(ZipFile archive, ZipArchiveEntry entry) throws IOException, NotATableException {
        try (InputStream part = BoundedInputStream.builder().setInputStream(archive.getInputStream(entry))
                .setMaxCount(MOST_UNPACKED - unpacked + 1).get()) {
            unpacked += part.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (unpacked > MOST_UNPACKED) {
            throw new NotATableException(Fault.UNPACKS_TOO_LARGE, 1, "", String.valueOf(MOST_UNPACKED / MEGABYTE));
        }
    }

    private void read(ZipFile archive, ZipArchiveEntry entry) throws IOException, XMLStreamException, NotATableException {
        String name = entry.getName();
        if (!isRead(name)) {
            return;
        }
        try (InputStream part = archive.getInputStream(entry)) {
            XMLStreamReader xml = factory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    element(xml, name);
                }
            }
            xml.close();
        }
    }

    private boolean isRead(String part) {
        return part.equals(CONTENT_TYPES) || part.equals(WORKBOOK) || part.equals(RELATIONS) || isSheet(part)
                || hasTexts(part);
    }

    /** Whatever the case of its letters, as the reader of workbooks finds it. */
    private boolean hasTexts(String part) {
        return partsOfTexts.stream().anyMatch(part::equalsIgnoreCase);
    }

    /** Not the relations of one, to drawings or links: they are called as those of the workbook to its sheets are. */
    static boolean isSheet(String part) {
        return part.startsWith(SHEETS) && part.endsWith(".xml");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void element(XMLStreamReader xml, String part) throws XMLStreamException, NotATableException {
        String element = xml.getLocalName();
        if (isSheet(part)) {
            elementOfSheet(xml, element, part);
        } else if (part.equals(CONTENT_TYPES) && element.equals("Override")) {
            override(xml);
        } else if (hasTexts(part)) {
            textElement(xml, element);
        } else if (part.equals(WORKBOOK) && element.equals("sheet")) {
            relationOfSheet.put(xml.getAttributeValue(null, "name"), relation(xml));
        } else if (part.equals(RELATIONS) && element.equals("Relationship")) {
            partOfRelation.put(xml.getAttributeValue(null, "Id"), path(xml.getAttributeValue(null, "Target")));
        }
    }

    private void textElement(XMLStreamReader xml, String element) throws XMLStreamException {
        if (element.equals("si")) {
            raised.begin(texts++);
        } else {
            raised.element(xml);
        }
    }

    private void override(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "ContentType");
        String part = xml.getAttributeValue(null, "PartName");
        if (type != null && part != null && type.endsWith(SHARED_TEXTS)) {
            partsOfTexts.add(part.startsWith("/") ? part.substring(1) : part);
        }
    }

    private void elementOfSheet(XMLStreamReader xml, String element, String part)
            throws XMLStreamException, NotATableException {
        if (element.equals("mergeCell")) {
            MergedCells.parse(xml.getAttributeValue(null, "ref")).ifPresent(cells -> merged(part, cells));
        } else if (element.equals("col")) {
            hiddenByPart.computeIfAbsent(part, sheet -> new HiddenCells()).column(xml);
        } else if (element.equals("row")) {
            hiddenByPart.computeIfAbsent(part, sheet -> new HiddenCells()).row(xml);
        } else if (element.equals("c")) {
            cell(xml);
        } else if (element.equals("f")) {
            formula(part);
        } else if (element.equals("v")) {
            result(xml.getElementText(), part);
        } else if (element.equals("is") && place != null) {
            raised.begin(part + place);
        } else if (place != null && "inlineStr".equals(kind)) {
            raised.element(xml);
            keepRaised(part, part + place);
        }
    }

    /** It has no result until one follows; an empty text is one. */
    private void formula(String part) {
        Set<String> all = unreckonedByPart.computeIfAbsent(part, sheet -> new HashSet<>());
        if (place != null && !"str".equals(kind) && all.size() < MOST_UNRECKONED) {
            all.add(place);
        }
    }

    private void result(String value, String part) {
        if (inText) {
            lastText = Math.max(lastText, number(value));
            keepRaised(part, number(value));
        }
        if (!value.isEmpty() && place != null && unreckonedByPart.containsKey(part)) {
            unreckonedByPart.get(part).remove(place);
        }
    }

    private void keepRaised(String part, Object text) {
        if (place != null && raised.get(text) != null) {
            raisedByPart.computeIfAbsent(part, sheet -> new HashMap<>()).put(place, raised.get(text));
        }
    }

    private void cell(XMLStreamReader xml) throws NotATableException {
        kind = xml.getAttributeValue(null, "t");
        inText = "s".equals(kind);
        isoDates |= "d".equals(kind);
        place = xml.getAttributeValue(null, "r");
        if (place != null && place.length() > MOST_LETTERS && Character.isLetter(place.charAt(MOST_LETTERS))) {
            throw Workbooks.damaged();
        }
    }

    /** Before the first for what is none: the reader of workbooks refuses it where it comes to it. */
    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** Whether any cell of a sheet is a date as {@link IsoDates} has them. */
    boolean hasIsoDates() {
        return isoDates;
    }

    private void merged(String part, MergedCells cells) {
        List<MergedCells> all = mergedByPart.computeIfAbsent(part, sheet -> new ArrayList<>());
        if (all.size() <= MOST_MERGED) {
            all.add(cells);
        }
    }

    /** The attribute has another namespace in the strict form of the standard. */
    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String path(String target) {
        return target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    HiddenCells hidden(String sheet) {
        return hiddenByPart.getOrDefault(partOfRelation.get(relationOfSheet.get(sheet)), new HiddenCells());
    }

    /** The texts of a sheet of which a part is shown raised, by their cells. */
    Map<String, String> raised(String sheet) {
        return raisedByPart.getOrDefault(partOfRelation.get(relationOfSheet.get(sheet)), Map.of());
    }

    /** The cells of a sheet that are formulas whose result the file does not have: the first, if there are very many. */
    Set<String> unreckoned(String sheet) {
        return unreckonedByPart.getOrDefault(partOfRelation.get(relationOfSheet.get(sheet)), Set.of());
    }

    /**
     * All merged cells of a sheet.
     *
     * @throws NotATableException if there are more than a table has
     */
    List<MergedCells> merged(String sheet) throws NotATableException {
        List<MergedCells> merged = mergedByPart.getOrDefault(partOfRelation.get(relationOfSheet.get(sheet)), List.of());
        if (merged.size() > MOST_MERGED) {
            throw new NotATableException(Fault.MERGED_CELLS, merged.get(0).firstRow(), merged.get(0).range());
        }
        return merged;
    }
}
