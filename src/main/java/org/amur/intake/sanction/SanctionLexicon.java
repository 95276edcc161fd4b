package org.amur.intake.sanction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.sanctions.imposition.MeasureKind;

/** Terms of one kind in each language, from a file. */
final class SanctionLexicon<T> {

    static final SanctionLexicon<SanctionVerb> VERBS = new SanctionLexicon<>("actions.csv",
            row -> new SanctionVerb(SanctionAction.valueOf(row[2]), "RESTRICTION".equals(row[3]), "PASSIVE".equals(row[4])));
    static final SanctionLexicon<Restriction> RESTRICTIONS = new SanctionLexicon<>("restrictions.csv",
            row -> new Restriction(text(row[2]), text(row[3]), text(row[4]) == null ? null : MeasureKind.valueOf(row[4])));
    static final SanctionLexicon<Body> BODIES = new SanctionLexicon<>("authorities.csv", row -> new Body(row[2], text(row[3])));
    static final SanctionLexicon<Word> WORDS = new SanctionLexicon<>("words.csv", row -> Word.valueOf(row[2]));

    private static final int COLUMNS = 5;

    private final Map<TextLanguage, TermFinder<T>> finders;

    /** List, law or general word. */
    record Restriction(String name, String authority, MeasureKind kind) {
    }

    /** Body of a state; a code that begins with - follows the country beside it. */
    record Body(String code, String country) {
    }

    /** Effect of a word on a verb, explained in the file. */
    enum Word { STOP, ANSWER, CALL, MARK, BY }

    private SanctionLexicon(String file, Function<String[], T> meaning) {
        finders = TermFinder.byLanguage(SanctionLexicon.class, file, row -> meaning.apply(Arrays.copyOf(row, COLUMNS)));
    }

    /** Returns null for an empty column; those at the end of a line are missing. */
    private static String text(String column) {
        return column == null || column.isEmpty() ? null : column;
    }

    List<TermMatch<T>> find(TextLanguage language, String folded) {
        return finders.get(language).find(folded);
    }
}
