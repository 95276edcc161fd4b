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
 * What the reader of workbooks does not tell of the cells of one sheet: which are merged, not shown, formulas without a result, or
 * texts of which a part is raised.
 */
final class SheetCells {

    private static final int MOST_MERGED = 10_000;
    /** Whoever wrote so many formulas has reckoned none of them, and the first are enough to say so. */
    private static final int MOST_UNRECKONED = 10_000;

    private final RaisedTexts sharedTexts;
    private final RaisedTexts ownTexts = new RaisedTexts();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<String> unreckoned = new HashSet<>();
    private final Map<String, String> raised = new HashMap<>();
    private final HiddenCells hidden = new HiddenCells();
    private String kind;
    private String place;

    /** @param sharedTexts those of the workbook, by their number */
    SheetCells(RaisedTexts sharedTexts) {
        this.sharedTexts = sharedTexts;
    }

    /** Takes in what begins here. */
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
        if (merged.size() <= MOST_MERGED) {
            merged.add(cells);
        }
    }

    private void cell(XMLStreamReader xml) {
        kind = xml.getAttributeValue(null, "t");
        place = xml.getAttributeValue(null, "r");
    }

    /** It has no result until one follows; an empty text is one. */
    private void formula() {
        if (place != null && !"str".equals(kind) && unreckoned.size() < MOST_UNRECKONED) {
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

    /** The texts of which a part is shown raised, by their cells. */
    Map<String, String> raised() {
        return raised;
    }

    /** The cells that are formulas whose result the file does not have: the first, if there are very many. */
    Set<String> unreckoned() {
        return unreckoned;
    }

    /**
     * All merged cells.
     *
     * @throws NotATableException if there are more than a table has
     */
    List<MergedCells> merged() throws NotATableException {
        if (merged.size() > MOST_MERGED) {
            throw new NotATableException(Fault.MERGED_CELLS, merged.get(0).firstRow(), merged.get(0).range());
        }
        return merged;
    }
}
