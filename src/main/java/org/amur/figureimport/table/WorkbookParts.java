package org.amur.figureimport.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.amur.text.ExpansionException;
import org.amur.text.HardenedXml;
import org.amur.text.OfficeArchive;
import org.amur.text.UnpackedStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Parts of a workbook, unpacked once and discarded to measure their size: a small file must not fill the memory. Also
 * detects the strict form of the standard, and cells beyond {@link CellLimits} or with missing shared texts, with which the
 * workbook library would fill the memory. Properties of cells are kept of the one sheet that is read.
 */
final class WorkbookParts {

    private static final long MEGABYTE = 1024L * 1024;
    static final long MAX_UNPACKED = 100 * MEGABYTE;
    static final int MAX_PARTS = 1000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SHARED_TEXTS = "sharedStrings+xml";
    private static final String STYLES = "spreadsheetml.styles+xml";
    private static final String MAIN = ".main+xml";
    static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final byte[] workbook;
    private final List<String> relationsOfSheets = new ArrayList<>();
    private final Map<String, String> relationOfSheet = new HashMap<>();
    private final Map<String, String> partOfRelation = new HashMap<>();
    private final Set<String> partsOfTexts = new HashSet<>();
    private final Set<String> partsOfStyles = new HashSet<>();
    private final CellLimits limits = new CellLimits();
    private final RaisedTexts raised = new RaisedTexts();
    private long texts;
    private long lastText = -1;
    private String kind;
    private boolean strict;
    private long unpacked;

    private WorkbookParts(byte[] workbook) {
        this.workbook = workbook;
    }

    static WorkbookParts check(byte[] bytes) throws NotATableException {
        WorkbookParts parts = new WorkbookParts(bytes);
        try (OfficeArchive archive = new OfficeArchive(bytes)) {
            if (archive.entry(WORKBOOK) == null) {
                throw new NotATableException(Fault.AN_ARCHIVE, 1, "");
            }
            parts.readAll(archive);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Workbooks.damaged();
        }
        return parts;
    }

    private void readAll(OfficeArchive archive) throws IOException, XMLStreamException, NotATableException {
        ZipArchiveEntry types = archive.entry(CONTENT_TYPES);
        if (types != null) {
            measureAndRead(archive, types);
        }
        // Shared texts go before the cells that refer to them.
        for (boolean ofTexts : new boolean[] {true, false}) {
            int count = 0;
            for (ZipArchiveEntry entry : archive.entries()) {
                if (++count > MAX_PARTS) {
                    throw new NotATableException(Fault.TOO_MANY_PARTS, 1, "", String.valueOf(MAX_PARTS));
                }
                if (hasTexts(entry.getName()) == ofTexts) {
                    measureAndRead(archive, entry);
                }
            }
        }
        if (lastText >= texts || hasPartOfTwoSheets()) {
            throw Workbooks.damaged();
        }
    }

    private void measureAndRead(OfficeArchive archive, ZipArchiveEntry entry)
            throws IOException, XMLStreamException, NotATableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new NotATableException(Fault.ENCRYPTED_WORKBOOK, 1, "");
        }
        measure(archive, entry);
        String name = entry.getName();
        if (isRead(name)) {
            read(archive, entry, xml -> element(xml, name));
        }
    }

    private void measure(OfficeArchive archive, ZipArchiveEntry entry) throws IOException, NotATableException {
        try (InputStream part = archive.open(entry, MAX_UNPACKED - unpacked)) {
            unpacked += part.transferTo(OutputStream.nullOutputStream());
        } catch (ExpansionException e) {
            throw expands();
        }
    }

    private static NotATableException expands() {
        return new NotATableException(Fault.UNPACKS_TOO_LARGE, 1, "", String.valueOf(MAX_UNPACKED / MEGABYTE));
    }

    private static void read(OfficeArchive archive, ZipArchiveEntry entry, CellLimits.Elements elements)
            throws IOException, XMLStreamException, NotATableException {
        try (UnpackedStream part = archive.open(entry, MAX_UNPACKED)) {
            CellLimits.read(HardenedXml.reader(part), part, elements);
        } catch (ExpansionException e) {
            throw expands();
        }
    }

    private boolean isRead(String part) {
        return part.equals(CONTENT_TYPES) || part.equals(WORKBOOK) || part.equals(RELATIONS) || isSheet(part)
                || hasTexts(part) || partsOfStyles.stream().anyMatch(part::equalsIgnoreCase);
    }

    /** Tells whether it is the part of shared texts, in any case of letters, like the workbook library. */
    private boolean hasTexts(String part) {
        return partsOfTexts.stream().anyMatch(part::equalsIgnoreCase);
    }

    /** Tells whether it is a sheet; not its relations to drawings or links, which have similar names. */
    static boolean isSheet(String part) {
        return part.startsWith(SHEETS) && part.endsWith(".xml");
    }

    private void element(XMLStreamReader xml, String part) throws XMLStreamException, NotATableException {
        String element = xml.getLocalName();
        if (isSheet(part)) {
            elementOfSheet(xml, element);
        } else if (part.equals(CONTENT_TYPES) && element.equals("Override")) {
            override(xml);
        } else if (hasTexts(part)) {
            textElement(xml, element);
        } else if (part.equals(WORKBOOK) && element.equals("sheet")) {
            String relation = relation(xml);
            relationsOfSheets.add(relation);
            relationOfSheet.putIfAbsent(xml.getAttributeValue(null, "name"), relation);
            refuseMoreThanParts(relationsOfSheets.size());
        } else if (part.equals(RELATIONS) && element.equals("Relationship")) {
            partOfRelation.put(xml.getAttributeValue(null, "Id"), path(xml.getAttributeValue(null, "Target")));
            refuseMoreThanParts(partOfRelation.size());
        }
    }

    /** Refuses more parts than allowed, by their names. */
    private static void refuseMoreThanParts(int named) throws NotATableException {
        if (named > MAX_PARTS) {
            throw Workbooks.damaged();
        }
    }

    private void textElement(XMLStreamReader xml, String element) throws XMLStreamException, NotATableException {
        if (element.equals("si")) {
            CellLimits.texts(++texts);
            raised.begin(texts - 1);
        } else {
            raised.element(xml);
        }
    }

    /**
     * Registers the type of a part. The workbook library would take the sheets from any part declared as the workbook.
     */
    private void override(XMLStreamReader xml) throws NotATableException {
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "ContentType"), "");
        String path = Objects.requireNonNullElse(xml.getAttributeValue(null, "PartName"), "");
        String part = path.startsWith("/") ? path.substring(1) : path;
        if (type.endsWith(MAIN) && !part.equalsIgnoreCase(WORKBOOK)) {
            throw Workbooks.damaged();
        }
        if (type.endsWith(STYLES)) {
            partsOfStyles.add(part);
            refuseMoreThanParts(partsOfStyles.size());
        }
        if (type.endsWith(SHARED_TEXTS)) {
            partsOfTexts.add(part);
            refuseMoreThanParts(partsOfTexts.size());
        }
    }

    private void elementOfSheet(XMLStreamReader xml, String element) throws XMLStreamException, NotATableException {
        switch (element) {
            case "row" -> limits.row();
            case "c" -> {
                kind = xml.getAttributeValue(null, "t");
                strict |= "d".equals(kind);
                limits.cell(xml.getAttributeValue(null, "r"));
            }
            case "f" -> limits.formula(xml);
            case "v" -> value(xml.getElementText());
            default -> { }
        }
    }

    private void value(String value) throws NotATableException {
        if ("s".equals(kind)) {
            lastText = Math.max(lastText, number(value));
        } else if (kind == null || "n".equals(kind)) {
            CellLimits.number(value);
        }
    }

    /** Returns a number; negative if it is invalid, which the workbook library refuses later. */
    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** Tells whether anything has the {@linkplain StrictForm strict form}. */
    boolean isStrict() {
        return strict;
    }

    /** Tells whether there are cell formats; a program that writes none may omit their part. */
    boolean hasStyles() {
        return !partsOfStyles.isEmpty();
    }

    /** Returns the relation, whose attribute has another namespace in the strict form. */
    private String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                strict |= StrictForm.RELATIONSHIPS.equals(xml.getAttributeNamespace(i));
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String path(String target) {
        return target == null ? "" : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /**
     * Tells whether two sheets share a part, in any case of letters: a small workbook could have a long sheet read any
     * number of times.
     */
    private boolean hasPartOfTwoSheets() {
        List<String> parts = relationsOfSheets.stream().map(partOfRelation::get).filter(Objects::nonNull)
                .map(part -> part.toLowerCase(Locale.ROOT)).toList();
        return Set.copyOf(parts).size() < parts.size();
    }

    /** Returns the properties of the cells of a sheet; none if it has no part of its own. */
    SheetCells cells(String sheet) throws NotATableException {
        SheetCells cells = new SheetCells(raised);
        try (OfficeArchive archive = new OfficeArchive(workbook)) {
            String part = partOfRelation.get(relationOfSheet.get(sheet));
            ZipArchiveEntry entry = part == null ? null : archive.entry(part);
            if (entry != null) {
                read(archive, entry, cells::element);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Workbooks.damaged();
        }
        return cells;
    }
}
