package org.amur.figure.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meanings of phrases in three languages, by a table. */
class ParsedClaimTest {

    private static final Path PHRASES = Path.of("src/test/resources/org/amur/figure/claim/phrases.txt");
    private static final String MEANS = " => ";
    private static final int MIN_COUNT = 150;

    @ParameterizedTest
    @MethodSource("phrases")
    void phrasesHaveTheirMeanings(String line) {
        int end = line.lastIndexOf(MEANS.strip());
        assertEquals(line.substring(end + MEANS.strip().length()).strip(), describe(ParsedClaim.read(line.substring(0, end))), line);
    }

    static List<String> phrases() throws IOException {
        try (Stream<String> lines = Files.lines(PHRASES)) {
            return lines.filter(line -> line.contains(MEANS.stripTrailing())).toList();
        }
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(phrases().size() > MIN_COUNT);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void quotesTheText(String line) {
        String phrase = line.substring(0, line.lastIndexOf(MEANS.strip()));
        String folded = Tokenizer.fold(phrase);
        ParsedClaim said = ParsedClaim.read(phrase);
        Stream.of(said.amounts(), said.growths(), said.flows(), said.periods(), said.reporters()).flatMap(part -> Stream.concat(
                part.readings().stream().map(ClaimReading::quote), part.questions().stream().map(ClaimQuestion::quote)))
                .forEach(quote -> assertTrue(folded.contains(quote), quote));
    }

    /** Spaces, dashes and digits of print. */
    @ParameterizedTest
    @ValueSource(strings = {"USD 190\u00a0271 million", "USD 190\u2009271 million", "USD 190\u202f271\u00a0million",
        "USD\u3000190271 million", "USD １９０２７１ million", "USD 190'271 million", "USD 190’271 million",
        "U\u200bSD 190271 \u200emillion", "\ufeffUSD 190271 million", "ＵＳＤ　１９０ ２７１　ｍｉｌｌｉｏｎ"})
    void spacesAndWidthsMakeNoDifference(String text) {
        assertEquals("190271 MILLION USD", describe(ParsedClaim.read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-13.8 bn $", "\u221213.8 bn $", "\uff0d13.8 bn $", "\ufe6313.8 bn $", "\u201313.8 bn $",
        "\u201413.8 bn $", "balance of -13.8 bn $", "$\u221213.8 bn", "\u2212$13.8 bn", "minus 13.8 bn $"})
    void aMinusIsOneInAnyForm(String text) {
        assertEquals(List.of(Amount.of("-13.8", Scale.BILLION, Currency.USD)),
                ParsedClaim.read(text).amounts().readings().stream().map(ClaimReading::what).toList());
    }

    @Test
    void keepsExactlyTheDigitsStated() {
        assertEquals(Amount.of("1.280", Scale.TRILLION, Currency.CNY), only("1.280 trillion yuan"));
        assertEquals(Amount.of("218.176", Scale.BILLION, Currency.USD), only("2181亿7600万美元"));
        assertEquals(Amount.of("218.17", Scale.BILLION, Currency.USD), only("2181亿7000万美元"));
        assertEquals(Amount.of("0.12", Scale.BILLION, Currency.USD), only("1亿2000万美元"));
        assertEquals(Amount.of("0.02", Scale.BILLION, Currency.USD), only("20,000,000 dollars"));
        assertEquals(Amount.of("200", Scale.BILLION, Currency.USD), only("200 billion dollars"));
    }

    private static Amount only(String text) {
        return ParsedClaim.read(text).amounts().sure().orElseThrow();
    }

    @Test
    void anAmountUnlikeEveryReadingIsAContradiction() {
        ParsedClaim said = ParsedClaim.read("1.28 trillion yuan ($190 billion)");
        assertFalse(said.contradicts(Amount.of("1.28", Scale.TRILLION, Currency.CNY)));
        assertFalse(said.contradicts(Amount.of("190000", Scale.MILLION, Currency.USD)));
        assertTrue(said.contradicts(Amount.of("190", Scale.BILLION, Currency.CNY)));
        assertTrue(said.contradicts(Amount.of("1.29", Scale.TRILLION, Currency.CNY)));
        assertTrue(ParsedClaim.read("17.1 trillion rubles").contradicts(Amount.of("17.1", Scale.TRILLION, Currency.USD)));
        assertFalse(ParsedClaim.read("a record").contradicts(Amount.of("1", Scale.BILLION, Currency.USD)));
        assertFalse(ParsedClaim.read("1,234 mn $").contradicts(Amount.of("1.234", Scale.MILLION, Currency.USD)));
        assertFalse(ParsedClaim.read("1,234 mn $").contradicts(Amount.of("1234", Scale.MILLION, Currency.USD)));
    }

    @Test
    void sideOfAFlow() {
        NamedFlow flow = ParsedClaim.read("Russia's exports to China").flows().sure().orElseThrow();
        assertEquals(org.amur.figure.value.Flow.EXPORT, flow.seenBy("RU"));
        assertEquals(org.amur.figure.value.Flow.IMPORT, flow.seenBy("CN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "no number", "2022", "34.3"})
    void sayNoAmount(String text) {
        assertTrue(ParsedClaim.read(text).amounts().isEmpty());
    }

    @Test
    void anEmptyTextHasNoMeaning() {
        assertEquals(List.of(), ParsedClaim.read(null).remarks());
        assertEquals(List.of(), ParsedClaim.read("  ").remarks());
    }

    private static String describe(ParsedClaim said) {
        List<String> parts = new ArrayList<>();
        add(parts, "", said.amounts(),
                amount -> amount.value().toPlainString() + " " + amount.scale() + " " + amount.currency());
        add(parts, "growth ", said.growths(), BigDecimal::toPlainString);
        add(parts, "flow ", said.flows(), flow -> flow.flow() + (flow.whose().isEmpty() ? "" : " of " + flow.whose()));
        add(parts, "period ", said.periods(), Object::toString);
        add(parts, "reporter ", said.reporters(), Object::toString);
        said.remarks().stream().filter(remark -> remark.doubt() != Doubt.NOTHING)
                .forEach(remark -> parts.add("not " + remark.doubt()));
        return String.join("; ", parts);
    }

    private static <T> void add(List<String> parts, String name, ParsedPart<T> part, Function<T, String> text) {
        if (!part.isEmpty()) {
            String readings = part.readings().stream().map(reading -> text.apply(reading.what()))
                    .collect(Collectors.joining(" / "));
            String asked = part.questions().stream().map(question -> " ?" + question.doubt()).distinct()
                    .collect(Collectors.joining());
            parts.add(name + readings + asked);
        }
    }
}
