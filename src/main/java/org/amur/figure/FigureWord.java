package org.amur.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.database.QueryConditions;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.text.Countries;
import org.amur.text.SearchTerms;
import org.amur.web.Texts;

/**
 * Search word for figures, as in "GACC imports 2022". It matches as a period that contains the figure's; as the
 * beginning of a word of the reporter, the declarant, the flow, the currency or a cited source; as a part of a
 * quotation or of the source's own words, with a decimal point or comma; as the amount in any unit; as the growth; or as a
 * code of goods.
 */
final class FigureWord {

    private static final String[] AREAS = Stream.concat(Stream.of(Area.WORLD),
            Countries.names(Locale.ENGLISH).keySet().stream()).toArray(String[]::new);
    /** Areas other than China and Russia: "China imports" means China's declarations, not Russia's sales to China. */
    private static final String[] OTHER_AREAS = Arrays.stream(AREAS).filter(area -> !Area.isOfTheRecord(area))
            .toArray(String[]::new);

    /** Maximum number of words. Each costs the database two subqueries. */
    private static final int MAX = 10;
    private static final int LATEST_YEAR = 2100;
    private static final Pattern DECIMAL_SIGN = Pattern.compile("(?<=\\d)[.,](?=\\d{1,2}(?!\\d))");
    private static final Pattern SPACE_BEFORE_PERCENT = Pattern.compile("(?<=\\d)\\s+(?=[%％])");
    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

    private final String word;
    /** Number of the word, which keeps its query parameters distinct. */
    private final int number;
    private final List<String> ways = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private FigureWord(String word, int number) {
        this.word = word;
        this.number = number;
    }

    /**
     * Adds a condition for each word.
     *
     * @param typed null or blank matches all
     */
    static void addAll(String typed, QueryConditions where) {
        String text = SPACE_BEFORE_PERCENT.matcher(typed == null ? "" : typed).replaceAll("").strip();
        List<String> words = together(Arrays.stream(text.split("\\s+"))
                .filter(word -> !SearchTerms.query(word).isEmpty()).limit(MAX).toList());
        where.and(words.isEmpty() && typed != null && !typed.isBlank(), "1 = 0");
        for (int number = 0; number < words.size(); number++) {
            new FigureWord(words.get(number), number).add(where);
        }
    }

    /** Joins a number and its unit to one word, and drops "HS" before a code. */
    private static List<String> together(List<String> typed) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            String next = at + 1 < typed.size() ? typed.get(at + 1) : "";
            if (SearchedAmount.isNumberAndUnit(typed.get(at), next)) {
                words.add(typed.get(at) + ' ' + next);
                at++;
            } else if (!"HS".equalsIgnoreCase(typed.get(at)) || !CODE.matcher(next).matches()) {
                words.add(typed.get(at));
            }
        }
        return words;
    }

    private void add(QueryConditions where) {
        Optional<Period> period = period();
        if (period.isPresent()) {
            ways.add("f.periodFirst >= " + parameter("first", period.get().first().atDay(1)) + " and f.periodLast <= "
                    + parameter("last", period.get().last().atEndOfMonth()));
        } else {
            addSeries();
            addSources();
            addAmounts();
        }
        where.and("(" + String.join(" or ", ways) + ")", parameters);
    }

    /** Returns the period of the word. 2022 is a year; 2709 is a code of goods. */
    private Optional<Period> period() {
        try {
            return Optional.of(Period.parse(word)).filter(period -> period.year() <= LATEST_YEAR);
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    private void addAmounts() {
        List<BigDecimal> amounts = SearchedAmount.of(word);
        if (!amounts.isEmpty()) {
            ways.add("f.amount in " + parameter("amounts", amounts));
            ways.add(within("f.statedText"));
        }
        SearchedAmount.percentages(word).forEach(growth ->
                ways.add("f.claimedGrowth = " + parameter("growth" + parameters.size(), growth)));
        if (CODE.matcher(word).matches()) {
            ways.add("f.commodity like " + parameter("goods", word + "%"));
        }
    }

    private void addSeries() {
        addOneOf("reporter", Reporter.values(), each -> each + " " + Texts.get("figure.reporter." + each + ".meaning"));
        addOneOf("declarant", AREAS, each -> Area.name(each, Texts.locale()));
        addOneOf("partner", OTHER_AREAS, each -> Area.name(each, Texts.locale()));
        addOneOf("flow", Flow.values(), each -> Texts.get("figure.flow." + each));
        addOneOf("currency", Currency.values(), each -> each + " " + Texts.get("figure.currency." + each));
    }

    private <E> void addOneOf(String property, E[] values, Function<E, String> called) {
        List<String> prefixes = SearchTerms.query(word);
        List<E> meant = Arrays.stream(values).filter(value -> prefixes.stream().allMatch(prefix ->
                SearchTerms.of(called.apply(value)).stream().anyMatch(term -> term.startsWith(prefix)))).toList();
        if (!meant.isEmpty()) {
            ways.add("f." + property + " in " + parameter(property, meant));
        }
    }

    private void addSources() {
        List<String> prefixes = SearchTerms.query(word);
        String cited = "f.id in (select c.figure.id from FigureCitation c";
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < prefixes.size(); i++) {
            terms.add(cited + " where " + QueryConditions.terms("Source", "c.source.id", parameter("term" + i, prefixes.get(i) + "%"))
                    + ")");
        }
        ways.add(String.join(" and ", terms));
        ways.add(cited + " where " + within("c.quotation") + ")");
    }

    /** Returns the condition that a text contains the word; a number may be written with a point or a comma. */
    private String within(String path) {
        String part = word.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return Stream.of(".", ",").map(sign -> DECIMAL_SIGN.matcher(part).replaceAll(sign)).distinct()
                .map(each -> "lower(" + path + ") like " + parameter("within" + parameters.size(), "%" + each + "%"))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private String parameter(String name, Object value) {
        parameters.put(name + "_" + number, value);
        return ":" + name + "_" + number;
    }
}
