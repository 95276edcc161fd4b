package org.amur.figure.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

import org.amur.AllocatedBytes;
import org.amur.figure.AmountText;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Period;
import org.amur.figure.value.Scale;
import org.junit.jupiter.api.Test;

/** Generated text in three languages is read back; random text is read quickly, if at all. */
class ParsedClaimPropertyTest {

    /** Maximum bytes allocated. */
    private static final int MAX_BYTES_ALLOCATED = 100_000_000;
    private static final int TIMES = 2000;
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Random random = new Random(20230320);

    @Test
    void digitsInEveryLanguageAreReadBack() {
        for (int i = 0; i < TIMES; i++) {
            BigDecimal value = new BigDecimal(1 + random.nextInt(999_999)).movePointLeft(random.nextInt(4));
            String point = value.toPlainString();
            String russian = russian(value);
            assertReads(value, Scale.MILLION, Currency.USD, "%s million dollars", point);
            assertReads(value, Scale.BILLION, Currency.USD, "US$%sbn", point);
            assertReads(value, Scale.TRILLION, Currency.CNY, "RMB %s tn", point);
            assertReads(value, Scale.BILLION, Currency.USD, "%s млрд долл.", russian);
            assertReads(value, Scale.TRILLION, Currency.CNY, "%s триллиона юаней", russian);
            assertReads(value, Scale.MILLION, Currency.USD, "$%s млн", russian);
            assertReads(value, Scale.HUNDRED_MILLION, Currency.USD, "%s亿美元", point);
            assertReads(value, Scale.TRILLION, Currency.CNY, "人民币%s万亿元", point);
            assertReads(value, Scale.TEN_THOUSAND, Currency.CNY, "%s万元", fullWidth(point));
        }
    }

    private static String russian(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(RUSSIAN);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(each -> wide.append((char) (each - '!' + '！')));
        return wide.toString();
    }

    @Test
    void whatAmurPrintsIsReadBack() {
        for (int i = 0; i < TIMES; i++) {
            Scale scale = List.of(Scale.MILLION, Scale.BILLION, Scale.TRILLION).get(random.nextInt(3));
            BigDecimal value = new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(5));
            Amount amount = new Amount(value, scale, Currency.USD);
            String printed = AmountText.of(amount, Locale.ENGLISH);
            assertTrue(ParsedClaim.read(printed).amounts().readings().stream().anyMatch(each -> each.what().equals(amount)), printed);
        }
    }

    @Test
    void wordsAreReadBack() {
        RuleBasedNumberFormat english = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        RuleBasedNumberFormat russian = new RuleBasedNumberFormat(new ULocale("ru"), RuleBasedNumberFormat.SPELLOUT);
        for (int i = 0; i < TIMES; i++) {
            int number = 1 + random.nextInt(999);
            BigDecimal value = BigDecimal.valueOf(number);
            assertReads(value, Scale.BILLION, Currency.USD, "%s billion dollars", english.format(number, "%spellout-cardinal"));
            assertReads(value, Scale.BILLION, Currency.USD, "%s billion dollars",
                    english.format(number, "%spellout-cardinal-verbose"));
            assertReads(value, Scale.BILLION, Currency.USD, "%s миллиардов долларов",
                    russian.format(number, "%spellout-cardinal-masculine"));
            assertReads(value, Scale.TRILLION, Currency.CNY, "%s триллионов юаней",
                    russian.format(number, "%spellout-cardinal-masculine-genitive"));
        }
    }

    @Test
    void chineseNumeralsAreReadBack() {
        for (String language : List.of("zh", "zh_Hant")) {
            RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
            for (int i = 0; i < TIMES; i++) {
                int number = 1 + random.nextInt(9999);
                String rules = List.of("%spellout-cardinal", "%spellout-cardinal-alternate2", "%spellout-cardinal-financial")
                        .get(random.nextInt(3));
                assertReads(BigDecimal.valueOf(number), Scale.HUNDRED_MILLION, Currency.USD, "%s亿美元",
                        format.format(number, rules));
            }
        }
    }

    @Test
    void partsOfAnAmountAreAddedUp() {
        for (int i = 0; i < TIMES; i++) {
            int yi = 1 + random.nextInt(9999);
            int wan = 1 + random.nextInt(9998);
            BigDecimal units = BigDecimal.valueOf(yi * 100_000_000L + wan * 10_000L);
            Amount read = ParsedClaim.read("达" + yi + "亿" + wan + "万美元，").amounts().sure().orElseThrow();
            assertEquals(0, units.compareTo(read.inUnits()));
            assertEquals(units.stripTrailingZeros().ulp(), read.inUnits().ulp(), units::toPlainString);
        }
    }

    private void assertReads(BigDecimal value, Scale scale, Currency currency, String form, String number) {
        String phrase = String.format(form, number);
        String before = List.of("", "It came to ", "Оборот составил ", "总额为").get(random.nextInt(4));
        String after = List.of("", ", customs said.", "; это рекорд", "。").get(random.nextInt(4));
        Optional<Amount> read = ParsedClaim.read(before + phrase + after).amounts().sure();
        assertEquals(Optional.of(new Amount(value, scale, currency)), read, before + phrase + after);
    }

    @Test
    void ratesAreReadBack() {
        for (int i = 0; i < TIMES; i++) {
            BigDecimal rate = new BigDecimal(random.nextInt(9999)).movePointLeft(random.nextInt(3));
            String point = rate.toPlainString();
            String comma = point.replace('.', ',');
            for (String form : List.of("rose %s%%", "up by %s per cent", "同比增长%s％", "a %s percent increase")) {
                assertEquals(Optional.of(rate), ParsedClaim.read(String.format(form, point)).growths().sure(), form + point);
            }
            for (String form : List.of("fell %s %%", "同比下降%s%%", "\u2212%s%%", "%s%% less")) {
                assertEquals(Optional.of(rate.negate()), ParsedClaim.read(String.format(form, point)).growths().sure(), form + point);
            }
            assertEquals(Optional.of(rate.negate()), ParsedClaim.read("снизился на " + comma + " %").growths().sure(), comma);
            assertEquals(Optional.of(rate), ParsedClaim.read("на " + comma + " процента больше").growths().sure(), comma);
        }
    }

    @Test
    void periodsAreReadBack() {
        for (int year = 1992; year < 2027; year++) {
            for (int month = 1; month <= 12; month++) {
                Period one = Period.month(year, month);
                Period many = Period.cumulative(year, month);
                assertPeriod(one, one.display(Locale.ENGLISH), one.display(RUSSIAN), one.toString(), year + "年" + month + "月");
                assertPeriod(many, many.display(Locale.ENGLISH), many.displayShort(Locale.ENGLISH), many.display(RUSSIAN),
                        many.toString());
                assertPeriod(many, year + "年前" + month + "个月", "the first " + month + " months of " + year,
                        "за " + month + " месяцев " + year + " года");
                if (month > 1) {
                    assertPeriod(many, year + "年1-" + month + "月", year + "年1月至" + month + "月");
                }
            }
            assertPeriod(Period.year(year), "in " + year, "в " + year + " году", year + "年", "за " + year + " год");
        }
    }

    private static void assertPeriod(Period period, String... texts) {
        for (String text : texts) {
            assertEquals(Optional.of(period), ParsedClaim.read(text).periods().sure(), text);
        }
    }

    @Test
    void noTextFailsOrTakesLong() {
        String alphabet = "0123456789.,  -–−%$¥£元亿万千百十点年月前一二двамлрдyuanbn'’½²()\u00a0\u200b\ud83d\ude00\ud800";
        ParsedClaim.read("1 bn $");
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(ParsedClaim.MAX_LENGTH);
            while (text.length() < length) {
                text.appendCodePoint(i % 2 == 0 ? random.nextInt(Character.MAX_CODE_POINT + 1)
                        : alphabet.codePointAt(random.nextInt(alphabet.length())));
            }
            ParsedClaim.read(text.toString());
        }
    }

    @Test
    void wordsInAnyOrderDoNotFail() {
        List<String> words = List.of("one", "hundred", "and", "a", "half", "billion", "двести", "полтора", "с", "половиной", "млрд.",
                "亿", "万", "三", "点", "十", "百分之", "%", "up", "fell", "to", "Russia", "对", "俄", "出口", "import", "из", "КНР", "2022",
                "年", "1", "-", "7", "月", "January", "in", "¥", "HK$", "1,234", "1.234.567", "doubled", "в", "1,5", "раза", "deficit");
        for (int i = 0; i < 5 * TIMES; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(20); word > 0; word--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            }
            ParsedClaim.read(text.toString());
        }
    }

    @Test
    void theLongestTextTakesLittleWork() {
        for (String piece : List.of("1 ", "1,", "a and ", "- ", "34.3% ", "元", "一", "十亿", "exports to Russia ", "2022 ",
                "half a ", "½", "\ud83d\ude00", "one hundred ", "$1 bn or ")) {
            String longest = piece.repeat(ParsedClaim.MAX_LENGTH).substring(0, ParsedClaim.MAX_LENGTH);
            long bytes = AllocatedBytes.of(() -> ParsedClaim.read(longest));
            assertTrue(bytes < MAX_BYTES_ALLOCATED, piece + bytes);
        }
    }

    @Test
    void aLongerTextIsRefusedWithARemark() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 10_000) {
            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        ParsedClaim said = ParsedClaim.read(text.toString());
        assertEquals(List.of(Doubt.TOO_LONG), said.remarks().stream().map(ClaimQuestion::doubt).toList());
        assertTrue(said.amounts().isEmpty() && said.periods().isEmpty());
    }
}
