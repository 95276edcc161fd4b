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

/** The words that publishers use for a flow, a unit, a currency or themselves, in their languages. */
public final class Words {

    private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹⁽⁾]+");

    /** Or a dollar, as 美元. */
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

    /** A word as it is compared: compatible forms made one (NFKC), small, without space, signs or the marks of a name. */
    public static String folded(String text) {
        String folded = plain(text).toLowerCase(Locale.ROOT);
        String plain = folded.replaceAll("[^\\p{L}\\p{M}\\p{N}<>+%$¥]+", "");
        return plain.isEmpty() ? folded.strip() : plain;
    }

    /** Whether a cell says that its row is a forecast or a plan, and no count. */
    public static boolean isPlan(String text) {
        return PLANS.find(text).isPresent();
    }

    /** Whether a line that begins so is a note to a table, or says where it comes from. */
    public static boolean isNote(String text) {
        return NOTES.find(text).isPresent();
    }

    /** Compatible forms made one (NFKC), and without the raised digits of notes: January¹ is no 11. */
    static String plain(String text) {
        return Normalizer.normalize(RAISED.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    }

    public static ColumnVocabulary<Flow> flows() {
        return FLOWS;
    }

    /** Whether a word is a flow that is only a part of another, such as re-exports. */
    public static boolean isOtherFlow(String text) {
        return OTHER_FLOWS.find(text).isPresent();
    }

    /** Whether a cell says that its row is of a whole year, as in a column of frequencies. */
    public static boolean isWholeYear(String text) {
        return LENGTHS.find(text).isPresent();
    }

    public static ColumnVocabulary<Scale> units() {
        return UNITS;
    }

    /** Whether a text names a unit or a currency by any of its words. */
    public static boolean speaksOfMoney(String text) {
        String words = text.replaceAll("\\d", " ");
        return !UNITS.mentioned(words).isEmpty() || !CURRENCIES.mentioned(words).isEmpty() || words.contains(YUAN);
    }

    /** In a cell that says more than the currency, such as "Imports of goods, CIF, US dollar", too. */
    public static ColumnVocabulary<Currency> currencies() {
        return CURRENCIES;
    }

    /** What says, as a code or as a name, that a row is of all goods together. */
    public static ColumnVocabulary<String> allGoods() {
        return ALL_GOODS;
    }

    public static ColumnVocabulary<Reporter> reporters() {
        return REPORTERS;
    }

    /** The country of a customs service, by the reporter's code; empty for an organisation that publishes for all. */
    static Optional<String> countryOfReporter(String reporter) {
        return REPORTERS.find(reporter).flatMap(found -> Arrays.asList(Area.CHINA, Area.RUSSIA).stream()
                .filter(country -> found.value().publishes(country) && !publishesForAll(found.value())).findFirst());
    }

    private static boolean publishesForAll(Reporter reporter) {
        return reporter.publishes(Area.CHINA) && reporter.publishes(Area.RUSSIA);
    }
}
