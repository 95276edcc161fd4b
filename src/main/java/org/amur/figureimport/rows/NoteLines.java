package org.amur.figureimport.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.amur.figureimport.mapping.AreaNames;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.mapping.Words;
import org.amur.figureimport.table.TableRow;

/**
 * Notes below the rows of a table: {@code Source: …}, {@code * preliminary}, {@code 注：…}. Candidates are held back
 * until no row follows; a row with a number in a value column is not a note.
 */
final class NoteLines {

    private static final int MAX = 50;
    private static final Pattern LABELLED = Pattern.compile("(?s)^\\s*([^:：.。—–-]{1,40}?)\\s*\\d{0,2}\\s*[:：.。—–-].*");
    private static final Pattern MARKED = Pattern.compile(
            "(?s)^\\s*(?:[*†‡§¹²³⁰⁴-⁹#©®①-⑳]+|[(\\[]?\\d{1,2}[)\\]]|\\d{1,2}\\.\\s)[\\s:.]*[^\\d\\s].*");
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\d]*\\d.*");
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final int CHARACTERS_OF_A_SENTENCE = 6;

    private final Set<Integer> values;
    private final List<TableRow> held = new ArrayList<>();

    /**
     * Creates the detector.
     *
     * @param values the places of the value columns
     */
    NoteLines(Set<Integer> values) {
        this.values = values;
    }

    /**
     * Holds the row back if it may be a note; returns whether it was.
     *
     * @param cutOff whether the file may be truncated within it
     */
    boolean hold(TableRow row, int columns, BooleanSupplier cutOff) {
        boolean note = held.size() < MAX && isNote(row.cells(), columns, cutOff);
        if (note) {
            held.add(row);
        }
        return note;
    }

    /** Returns the rows held back so far, and forgets them. */
    List<TableRow> release() {
        List<TableRow> rows = List.copyOf(held);
        held.clear();
        return rows;
    }

    /** Reports each row that is held back, by its line. Call after the last row. */
    void report(RowResults findings) {
        for (TableRow note : held) {
            String text = String.join(", ", note.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList());
            findings.passedOver(Reason.A_REMARK);
            findings.remark(note.line(), "", Reason.A_NOTE, text, "");
        }
    }

    private boolean isNote(List<String> cells, int columns, BooleanSupplier cutOff) {
        for (int place = 0; place < cells.size(); place++) {
            boolean value = values.contains(place) || place >= columns;
            if (value && NUMBER.matcher(cells.get(place)).matches() && !(place == 0 && isMarked(cells.get(0)))) {
                return false;
            }
        }
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty() && (isMarked(filled.get(0)) || filled.size() == 1 && isSentence(filled.get(0).strip())
                && !cutOff.getAsBoolean());
    }

    private static boolean isMarked(String text) {
        return MARKED.matcher(text).matches() || LABELLED.matcher(text).results()
                .anyMatch(found -> Words.isNote(found.group(1)));
    }

    /** Tells whether it is a sentence. A country or time alone belongs to a row that has lost its numbers. */
    private static boolean isSentence(String text) {
        boolean isLong = text.split("\\s+").length >= WORDS_OF_A_SENTENCE
                || text.codePoints().filter(Character::isIdeographic).count() >= CHARACTERS_OF_A_SENTENCE;
        return isLong && AreaNames.find(text).isEmpty() && Periods.of(text).isEmpty() && !NUMBER.matcher(text).matches();
    }
}
