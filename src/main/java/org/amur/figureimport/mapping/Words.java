package org.amur.figureimport.mapping;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;

/** Publishers' words for flows, units, currencies and reporters, in several languages. */
public final class Words {

    private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹⁽⁾]+");

    /** Yuan; part of the word for dollar in 美元. */
    private static final String YUAN = "元";

    private static final ColumnVocabulary<Flow> FLOWS = ColumnVocabulary.of("flow", Flow::valueOf);
    private static final ColumnVocabulary<Scale> UNITS = ColumnVocabulary.of("unit", Scale::valueOf);
    private static final ColumnVocabulary<Currency> CURRENCIES = ColumnVocabulary.of("currency", Currency::valueOf);
    private static final ColumnVocabulary<String> OTHER_FLOWS = ColumnVocabulary.of("other", other -> other);
    private static final ColumnVocabulary<String> LENGTHS = ColumnVocabulary.of("length", length -> length);
    private static final ColumnVocabulary<String> NOTES = ColumnVocabulary.of("note", note -> note);
    private static final ColumnVocabulary<String> PLANS = ColumnVocabulary.of("plan", plan -> plan);
    private static final ColumnVocabulary<String> ALL_GOODS = ColumnVocabulary.of("goods", all -> all);
    private static final ColumnVocabulary<Reporter> REPORTERS = ColumnVocabulary.of("reporter", Reporter::valueOf);

    private Words() {
    }

    /** Returns the normalised word for comparison: NFKC, lower case, without spaces, signs or quotation marks. */
    public static String folded(String text) {
        String folded = plain(text).toLowerCase(Locale.ROOT);
        String plain = folded.replaceAll("[^\\p{L}\\p{M}\\p{N}<>+%$¥]+", "");
        return plain.isEmpty() ? folded.strip() : plain;
    }

    /** Tells whether a cell marks its row as a forecast or plan. */
    public static boolean isPlan(String text) {
        return PLANS.find(text).isPresent();
    }

    /** Tells whether a line with this beginning is a note or a source of the table. */
    public static boolean isNote(String text) {
        return NOTES.find(text).isPresent();
    }

    /** Normalises (NFKC) and removes superscript note digits: January¹ is not 11. */
    static String plain(String text) {
        return Normalizer.normalize(RAISED.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    }

    public static ColumnVocabulary<Flow> flows() {
        return FLOWS;
    }

    /** Tells whether a word is a partial flow, such as re-exports. */
    public static boolean isOtherFlow(String text) {
        return OTHER_FLOWS.find(text).isPresent();
    }

    /** Tells whether a cell marks its row as a whole year, as in a column of frequencies. */
    public static boolean isWholeYear(String text) {
        return LENGTHS.find(text).isPresent();
    }

    public static ColumnVocabulary<Scale> units() {
        return UNITS;
    }

    /** Tells whether a text contains a word for a unit or currency. */
    public static boolean mentionsMoney(String text) {
        String words = text.replaceAll("\\d", " ");
        return !UNITS.mentioned(words).isEmpty() || !CURRENCIES.mentioned(words).isEmpty() || words.contains(YUAN);
    }

    /**
     * Returns the words for currencies, also as they occur in longer cells such as "Imports of goods, CIF, US dollar".
     */
    public static ColumnVocabulary<Currency> currencies() {
        return CURRENCIES;
    }

    /** Returns the codes and names of all goods together. */
    public static ColumnVocabulary<String> allGoods() {
        return ALL_GOODS;
    }

    public static ColumnVocabulary<Reporter> reporters() {
        return REPORTERS;
    }

    /** Returns the country of a customs service, by the reporter's code; empty for a compiler of all countries. */
    static Optional<String> countryOfReporter(String reporter) {
        return REPORTERS.find(reporter).flatMap(found -> Arrays.asList(Area.CHINA, Area.RUSSIA).stream()
                .filter(country -> found.value().publishes(country) && !publishesForAll(found.value())).findFirst());
    }

    private static boolean publishesForAll(Reporter reporter) {
        return reporter.publishes(Area.CHINA) && reporter.publishes(Area.RUSSIA);
    }
}
