package org.amur.figureimport.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Properties of the cells of one sheet that the workbook library omits: merged, hidden, formula without a result,
 * partly superscript.
 */
final class SheetCells {

    private static final int MAX_MERGED = 10_000;
    /**
     * Maximum number of formulas without a result that are registered; the program that wrote as many computed none,
     * and the first are enough.
     */
    private static final int MAX_WITHOUT_RESULT = 10_000;

    private final RaisedTexts sharedTexts;
    private final RaisedTexts ownTexts = new RaisedTexts();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<String> unreckoned = new HashSet<>();
    private final Map<String, String> raised = new HashMap<>();
    private final HiddenCells hidden = new HiddenCells();
    private String kind;
    private String place;

    /**
     * Creates the reader.
     *
     * @param sharedTexts those of the workbook, by their number
     */
    SheetCells(RaisedTexts sharedTexts) {
        this.sharedTexts = sharedTexts;
    }

    /** Reads the element that begins here. */
    void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "mergeCell" -> MergedCells.parse(xml.getAttributeValue(null, "ref")).ifPresent(this::merged);
            case "col" -> hidden.column(xml);
            case "row" -> hidden.row(xml);
            case "c" -> cell(xml);
            case "f" -> formula();
            case "v" -> result(xml.getElementText());
            case "is" -> ownTexts.begin(place);
            default -> ownText(xml);
        }
    }

    private void merged(MergedCells cells) {
        if (merged.size() <= MAX_MERGED) {
            merged.add(cells);
        }
    }

    private void cell(XMLStreamReader xml) {
        kind = xml.getAttributeValue(null, "t");
        place = xml.getAttributeValue(null, "r");
    }

    /** Registers a formula, without a result until one follows; an empty text is one. */
    private void formula() {
        if (place != null && !"str".equals(kind) && unreckoned.size() < MAX_WITHOUT_RESULT) {
            unreckoned.add(place);
        }
    }

    private void result(String value) {
        if ("s".equals(kind)) {
            keepRaised(sharedTexts.get(WorkbookParts.number(value)));
        }
        if (!value.isEmpty() && place != null) {
            unreckoned.remove(place);
        }
    }

    private void ownText(XMLStreamReader xml) throws XMLStreamException {
        if (place != null && "inlineStr".equals(kind)) {
            ownTexts.element(xml);
            keepRaised(ownTexts.get(place));
        }
    }

    private void keepRaised(String text) {
        if (place != null && text != null) {
            raised.put(place, text);
        }
    }

    HiddenCells hidden() {
        return hidden;
    }

    /** Returns the texts with superscript parts, by cell. */
    Map<String, String> raised() {
        return raised;
    }

    /** Returns the cells with formulas whose result the file lacks; the first, if there are very many. */
    Set<String> unreckoned() {
        return unreckoned;
    }

    /**
     * Returns all merged cells.
     *
     * @throws NotATableException if there are more than a table can have
     */
    List<MergedCells> merged() throws NotATableException {
        if (merged.size() > MAX_MERGED) {
            throw new NotATableException(Fault.MERGED_CELLS, merged.get(0).firstRow(), merged.get(0).range());
        }
        return merged;
    }
}
