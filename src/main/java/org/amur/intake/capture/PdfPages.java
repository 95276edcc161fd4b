package org.amur.intake.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Text of the pages of a PDF file, without the lines that repeat at the top or bottom of pages. */
final class PdfPages extends PDFTextStripper {

    private static final long SECONDS = 10;
    private static final int MAX_OPERATORS = 5_000_000;
    /** Operators of a small file; pages have some thousands, each of at least two bytes when compressed. */
    private static final int FREE_OPERATORS = 100_000;
    /** Letters of a small file, and for each byte of a larger one: honest files have fewer than five. */
    private static final int FREE_LETTERS = 50_000;
    private static final long MAX_LETTERS_OF_BYTE = 20;
    /** Operators that a form or picture counts as. */
    private static final int DRAWN = 100;
    private static final int MAX_SAVED_STATES = 1000;
    private static final int MAX_LETTERS_OF_PAGE = 200_000;
    private static final int MAX_DRAWING = 32 * 1024 * 1024;
    /** Lines at the top and at the bottom of a page that may be repeated. */
    private static final int EDGE = 2;
    private static final int REPEATED = 3;

    private final long end = System.nanoTime() + SECONDS * 1_000_000_000;
    private final int mostOperators;
    private final int mostLetters;
    private int operators;
    private int letters;
    private int lettersOfPage;

    private PdfPages(int size) {
        mostOperators = (int) Math.min(MAX_OPERATORS, FREE_OPERATORS + size / 2L);
        mostLetters = (int) Math.min(CaptureReader.MAX_CHARACTERS, FREE_LETTERS + MAX_LETTERS_OF_BYTE * size);
        setLineSeparator("\n");
        setParagraphStart("\n");
        setParagraphEnd("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    /** @param size bytes of the file */
    static String text(PDDocument document, int size) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        PdfPages reader = new PdfPages(size);
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            checkDrawing(document.getPage(number - 1));
            reader.lettersOfPage = 0;
            reader.setStartPage(number);
            reader.setEndPage(number);
            StringWriter text = new StringWriter();
            reader.writeText(document, text);
            pages.add(new ArrayList<>(text.toString().lines().toList()));
        }
        return joined(withoutEdges(pages));
    }

    /** Refuses a page whose compressed drawing would fill the memory. */
    private static void checkDrawing(PDPage page) throws IOException {
        long[] length = {0};
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            length[0] += stream.getLength();
            if (length[0] > MAX_DRAWING || COSName.IMAGE.equals(stream.getCOSObject().getCOSName(COSName.SUBTYPE))) {
                throw new IOException("drawing");
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators += operator.getName().equals(OperatorName.DRAW_OBJECT) ? DRAWN : 1;
        if (operators > mostOperators || getGraphicsStackSize() > MAX_SAVED_STATES || System.nanoTime() > end) {
            throw new LimitException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > mostLetters || ++lettersOfPage > MAX_LETTERS_OF_PAGE) {
            throw new LimitException();
        }
        super.processTextPosition(text);
    }

    /** Thrown out of the drawing of a page, where the library would go on after an input error. */
    static final class LimitException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static List<List<String>> withoutEdges(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> edges(page).forEach(line -> counts.merge(shape(page.get(line)), 1, Integer::sum)));
        for (List<String> page : pages) {
            edges(page).forEach(line -> {
                if (counts.get(shape(page.get(line))) >= REPEATED || isPageNumber(page.get(line))) {
                    page.set(line, null);
                }
            });
            page.removeIf(line -> line == null);
        }
        return pages;
    }

    /** Returns the numbers of the first and last lines that are not blank. */
    private static List<Integer> edges(List<String> page) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isBlank()) {
                shown.add(i);
            }
        }
        List<Integer> edges = new ArrayList<>(shown.subList(0, Math.min(EDGE, shown.size())));
        edges.addAll(shown.subList(Math.max(edges.size(), shown.size() - EDGE), shown.size()));
        return edges;
    }

    private static String shape(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }

    private static boolean isPageNumber(String line) {
        return line.strip().matches("(?iu)[-–—\\s]*((page|стр\\.?|страница|第)\\s*)?\\d{1,4}(\\s*(of|из|/|页)\\s*\\d{0,4})?[-–—\\s]*");
    }

    /** Joins pages; a paragraph goes on at the next page unless a sentence has ended. */
    private static String joined(List<List<String>> pages) {
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            String whole = String.join("\n", page).strip();
            if (!whole.isEmpty()) {
                boolean ended = text.isEmpty() || ".!?。！？\"”»".indexOf(text.charAt(text.length() - 1)) >= 0;
                text.append(text.isEmpty() ? "" : ended ? "\n\n" : "\n").append(whole);
            }
        }
        return text.toString();
    }
}
