package org.amur.trade.mapping;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.trade.Area;
import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;

/** The words that publishers use for a flow, a unit, a currency or themselves, in their languages. */
public final class Words {

    private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹⁽⁾]+");

    /** Or a dollar, as 美元. */
    private static final String YUAN = "元";

    private static final Vocabulary<Flow> FLOWS = Vocabulary.of("flow", Flow::valueOf);
    private static final Vocabulary<Scale> UNITS = Vocabulary.of("unit", Scale::valueOf);
    private static final Vocabulary<Currency> CURRENCIES = Vocabulary.of("currency", Currency::valueOf);
    private static final Vocabulary<String> OTHER_FLOWS = Vocabulary.of("other", other -> other);
    private static final Vocabulary<String> LENGTHS = Vocabulary.of("length", length -> length);
    private static final Vocabulary<String> NOTES = Vocabulary.of("note", note -> note);
    private static final Vocabulary<String> PLANS = Vocabulary.of("plan", plan -> plan);
    private static final Vocabulary<String> ALL_GOODS = Vocabulary.of("goods", all -> all);
    private static final Vocabulary<Reporter> REPORTERS = Vocabulary.of("reporter", Reporter::valueOf);

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

    public static Vocabulary<Flow> flows() {
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

    public static Vocabulary<Scale> units() {
        return UNITS;
    }

    /** Whether a text names a unit or a currency by any of its words. */
    public static boolean speaksOfMoney(String text) {
        String words = text.replaceAll("\\d", " ");
        return !UNITS.mentioned(words).isEmpty() || !CURRENCIES.mentioned(words).isEmpty() || words.contains(YUAN);
    }

    /** In a cell that says more than the currency, such as "Imports of goods, CIF, US dollar", too. */
    public static Vocabulary<Currency> currencies() {
        return CURRENCIES;
    }

    /** What says, as a code or as a name, that a row is of all goods together. */
    public static Vocabulary<String> allGoods() {
        return ALL_GOODS;
    }

    public static Vocabulary<Reporter> reporters() {
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
