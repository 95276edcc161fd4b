package org.amur.figureimport.table;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Texts of a workbook with a superscript part, such as a note mark: the workbook library joins 97.7 and its note 1 to
 * 97.71. Superscript digits are kept as such, 97.7¹.
 */
final class RaisedTexts {

    private static final String PLAIN = "0123456789()";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";
    private static final int MAX = 10_000;

    private final Map<Object, String> texts = new HashMap<>();
    private Object key;
    private final StringBuilder text = new StringBuilder();
    private boolean raised;
    private boolean anyRaised;
    private boolean phonetic;

    /**
     * Begins a text.
     *
     * @param of key of the text
     */
    void begin(Object of) {
        key = of;
        text.setLength(0);
        raised = false;
        anyRaised = false;
    }

    void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "r" -> raised = false;
            case "vertAlign" -> raised = !"baseline".equals(xml.getAttributeValue(null, "val"));
            case "rPh" -> phonetic = true;
            case "t" -> text(xml.getElementText());
            default -> { }
        }
    }

    private void text(String piece) {
        if (!phonetic) {
            text.append(raised ? raised(piece) : piece);
            anyRaised |= raised;
            if (anyRaised && key != null && texts.size() < MAX) {
                texts.put(key, text.toString());
            }
        }
        phonetic = false;
    }

    private static String raised(String piece) {
        StringBuilder all = new StringBuilder();
        piece.chars().forEach(each -> all.append(PLAIN.indexOf(each) < 0 ? (char) each : RAISED.charAt(PLAIN.indexOf(each))));
        return all.toString();
    }

    /** Returns the text with its superscript digits; null if it has none. */
    String get(Object of) {
        return texts.get(of);
    }
}
