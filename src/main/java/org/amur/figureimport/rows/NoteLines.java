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
 * The notes that stand below the rows of a table: {@code Source: …}, {@code * preliminary}, {@code 注：…}. What may be one is held back
 * until it is known that no row follows; what has a number where values stand is none, however it begins.
 */
final class NoteLines {

    private static final int MOST = 50;
    private static final Pattern LABELLED = Pattern.compile("(?s)^\\s*([^:：.。—–-]{1,40}?)\\s*\\d{0,2}\\s*[:：.。—–-].*");
    private static final Pattern MARKED = Pattern.compile("(?s)^\\s*(?:[*†‡§¹²³⁰⁴-⁹#©®①-⑳]+|[(\\[]?\\d{1,2}[)\\]]|\\d{1,2}\\.\\s)[\\s:.]*[^\\d\\s].*");
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\d]*\\d.*");
    private static final int WORDS_OF_A_SENTENCE = 3;
    private static final int CHARACTERS_OF_A_SENTENCE = 6;

    private final Set<Integer> values;
    private final List<TableRow> held = new ArrayList<>();

    /** @param values the places of the columns in which numbers are figures */
    NoteLines(Set<Integer> values) {
        this.values = values;
    }

    /**
     * Whether the row was held back.
     *
     * @param cutOff whether the file ends within it, for all that one knows
     */
    boolean hold(TableRow row, int columns, BooleanSupplier cutOff) {
        boolean note = held.size() < MOST && isNote(row.cells(), columns, cutOff);
        if (note) {
            held.add(row);
        }
        return note;
    }

    /** Those held back so far, which are no longer. */
    List<TableRow> release() {
        List<TableRow> rows = List.copyOf(held);
        held.clear();
        return rows;
    }

    /** To be called after the last row: each that is held back is told by its line. */
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

    /** The name of a country, or a time, is that of a row that has lost its numbers. */
    private static boolean isSentence(String text) {
        boolean isLong = text.split("\\s+").length >= WORDS_OF_A_SENTENCE
                || text.codePoints().filter(Character::isIdeographic).count() >= CHARACTERS_OF_A_SENTENCE;
        return isLong && AreaNames.find(text).isEmpty() && Periods.of(text).isEmpty() && !NUMBER.matcher(text).matches();
    }
}
