package org.amur.figureimport.table;

import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.amur.text.UnpackedStream;

/** Limits of what a workbook library keeps of the cells of a workbook, or reads again for each of them. */
final class CellLimits {

    /** Bytes of a cell or shared text, whose content is joined: ISO/IEC 29500 allows 32,767 characters. */
    private static final int MAX_TOKEN = 1024 * 1024;
    private static final Set<String> JOINED = Set.of("c", "si");
    private static final int MAX_DEPTH = 100;
    /** Cells up to the last one of each row. */
    private static final long MAX_PLACES = 50_000_000;
    /** Columns of a row (ISO/IEC 29500). */
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_LETTERS = 3;
    /** The workbook library keeps all shared texts. */
    private static final int MAX_TEXTS = 500_000;
    private static final int MAX_NUMBER = 400;
    private static final int MAX_ARRAYS = 1000;
    private static final int MAX_SHARED_FORMULA = 1000;

    private int column;
    private int widest;
    private long places;
    private int arrays;

    /** Receiver of elements. */
    interface Elements {

        void begin(XMLStreamReader xml) throws XMLStreamException, NotATableException;
    }

    /** Reads a part whose elements are not too long, nor too deep. */
    static void read(XMLStreamReader xml, UnpackedStream part, Elements elements) throws XMLStreamException, NotATableException {
        int depth = 0;
        boolean joined = false;
        part.startToken(MAX_TOKEN);
        while (xml.hasNext()) {
            boolean begins = xml.next() == XMLStreamReader.START_ELEMENT;
            boolean joins = begins && JOINED.contains(xml.getLocalName());
            if (joins || !joined) {
                part.startToken(MAX_TOKEN);
            }
            joined |= joins;
            if (begins && ++depth > MAX_DEPTH) {
                throw Workbooks.damaged();
            }
            if (begins) {
                elements.begin(xml);
            }
            if (xml.isEndElement()) {
                depth--;
                joined &= !JOINED.contains(xml.getLocalName());
            }
        }
    }

    void row() {
        column = -1;
        widest = -1;
    }

    /** @param place such as {@code B4}; null for the next */
    void cell(String place) throws NotATableException {
        boolean fourLetters = place != null && place.length() > MAX_LETTERS && Character.isLetter(place.charAt(MAX_LETTERS));
        column = place == null ? column + 1 : MergedCells.column(place.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""));
        if (fourLetters || column >= MAX_COLUMNS) {
            throw Workbooks.damaged();
        }
        places += Math.max(0, column - widest);
        widest = Math.max(widest, column);
        if (places > MAX_PLACES) {
            throw new NotATableException(Fault.TOO_MANY_CELLS, 1, "", String.valueOf(MAX_PLACES));
        }
    }

    void formula(XMLStreamReader xml) throws XMLStreamException, NotATableException {
        arrays += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
        boolean shared = xml.getAttributeValue(null, "si") != null;
        if (arrays > MAX_ARRAYS || shared && xml.getElementText().length() > MAX_SHARED_FORMULA) {
            throw Workbooks.damaged();
        }
    }

    static void texts(long count) throws NotATableException {
        if (count > MAX_TEXTS) {
            throw new NotATableException(Fault.TOO_MANY_CELLS, 1, "", String.valueOf(MAX_TEXTS));
        }
    }

    static void number(String value) throws NotATableException {
        if (value.length() > MAX_NUMBER) {
            throw Workbooks.damaged();
        }
    }
}
