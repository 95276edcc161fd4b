package org.amur.intake.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.amur.figure.claim.Claim;
import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.claim.ParsedPart;
import org.amur.figure.claim.WrittenNumber;
import org.amur.figure.claim.WrittenNumbers;
import org.amur.intake.date.DateReader;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Finds the amounts of a text: money through the claim reader, and other quantities by their units. */
public final class FigureReader {

    private static final Pattern MAY_HAVE_NUMBER = Pattern.compile(
            "\\p{Nd}|[mbtrМмтТ](?:illion|иллион|иллиард|рлн|лрд|лн)|[万亿萬億四五六七八九十百]"
                    + "|four|five|six|seven|eight|nine|ten|twel|teen|twent|thirt|hundred|четыр|пят|шест|сем|вос[еь]м|девят|десят|дцат|сот|сто ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALE = Pattern.compile("\\p{L}$|\\p{L}\\.$");
    private static final Pattern NO_UNIT = Pattern.compile(
            "[ \\u00a0]?(?:[.,;:()，。；、（）—–-]|$|(?:и|а|но|или|в|во|за|против|до|от|с|на|and|or|but|in|from|to|against|compared|last|this|a year|год\\p{L}{0,2})(?!\\p{L}))");
    private static final Pattern PER = Pattern.compile("(?:\\bper|(?<!\\p{L})за|每)[\\s\\u00a0]?$", Pattern.CASE_INSENSITIVE);
    private static final int PER_LENGTH = 5;
    /** A sentence with more amounts of money is a table, of which the claim reader makes nothing. */
    private static final int MAX_AMOUNTS = 20;
    /** Characters between an amount and its rate of growth. */
    private static final int FAR = 120;
    private static final int HAN_FAR = 40;
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2039);
    private static final Claim NOTHING = new Claim(nothing(), nothing(), nothing(), nothing(), List.of());

    private final ArticleText text;
    private final MoneyClaims claims;
    private final PlanWords plans;
    private final List<FigureMention> found = new ArrayList<>();

    private FigureReader(ArticleText text) {
        this.text = text;
        plans = new PlanWords(text);
        claims = new MoneyClaims(text, new FigurePeriods(text, DateReader.read(text)));
    }

    private static <T> ParsedPart<T> nothing() {
        return new ParsedPart<>(List.of(), List.of());
    }

    /** Returns one for each amount, in text order. */
    public static List<FigureMention> read(ArticleText text) {
        FigureReader reader = new FigureReader(text);
        for (TextSpan sentence : text.sentences()) {
            pieces(text.text(), sentence).stream().filter(piece -> MAY_HAVE_NUMBER.matcher(piece.of(text.text())).find())
                    .forEach(piece -> reader.read(sentence, piece));
        }
        return List.copyOf(reader.found);
    }

    /** Returns parts short enough for the claim reader, divided at spaces. */
    private static List<TextSpan> pieces(String text, TextSpan sentence) {
        List<TextSpan> pieces = new ArrayList<>();
        int start = sentence.start();
        while (start < sentence.end()) {
            int end = Math.min(sentence.end(), start + ParsedClaim.MAX_LENGTH);
            int space = end < sentence.end() ? text.lastIndexOf(' ', end) : end;
            end = space > start ? space : end;
            pieces.add(new TextSpan(start, end));
            start = end;
        }
        return pieces;
    }

    private void read(TextSpan sentence, TextSpan piece) {
        List<WrittenNumber> numbers = NumberRanges.joined(
                piece.of(text.text()), WrittenNumbers.of(piece.of(text.text()), text.language() == TextLanguage.RU));
        int before = found.size();
        List<FigureMention> rates = new ArrayList<>();
        claims.begin(sentence, piece);
        boolean table = numbers.stream().filter(number -> number.currency() != null).count() > MAX_AMOUNTS;
        for (WrittenNumber number : numbers) {
            TextSpan span = new TextSpan(piece.start() + number.start(), piece.start() + number.end());
            if (number.currency() != null) {
                StatedQuantity quantity = new StatedQuantity(number.value(), number.currency(), true);
                add(span, sentence, quantity, table);
            } else if (found.size() > before && isWithoutUnit(number, span)) {
                StatedQuantity like = found.get(found.size() - 1).quantity();
                add(span, sentence, new StatedQuantity(number.value(), like.unit(), like.money()), table || !like.money());
            } else if (isCount(number) && !isOfPrice(span) && !isOfName(span) && !isYear(number, span) && !isWithinLast(span)) {
                add(number, span, sentence, unitEnd(number, span), found);
                add(number, span, sentence, QuantityUnits.endOfShare(text.text(), span.end()),
                        QuantityUnits.isGrowth(text.text(), sentence, span) ? rates : found);
            }
        }
        List<FigureMention> amounts = List.copyOf(found.subList(before, found.size()));
        rates.stream().filter(rate -> amounts.stream().noneMatch(amount -> isBeside(rate.span(), amount.span()))).forEach(found::add);
        found.subList(before, found.size()).sort(Comparator.comparing(FigureMention::span));
    }

    private int unitEnd(WrittenNumber number, TextSpan span) {
        int end = QuantityUnits.end(text.language(), text.text(), span.end());
        boolean whole = number.value().stripTrailingZeros().scale() <= 0;
        return end > span.end() || !whole ? end : CountedNouns.end(text.language(), text.text(), span.end(), number.value());
    }

    /** Matches a rate of growth of an amount nearby: “rose 5 percent to $20 billion”. */
    private boolean isBeside(TextSpan rate, TextSpan amount) {
        int far = text.language() == TextLanguage.ZH ? HAN_FAR : FAR;
        return rate.start() - amount.end() < far && amount.start() - rate.end() < far;
    }

    private void add(WrittenNumber number, TextSpan span, TextSpan sentence, int end, List<FigureMention> mentions) {
        if (end > span.end()) {
            String unit = text.text().substring(span.end(), end).replaceFirst("^[\\s\\u00a0-]+", "");
            mentions.add(new FigureMention(
                    new TextSpan(span.start(), end),
                    sentence,
                    NOTHING,
                    new StatedQuantity(number.value(), unit, false),
                    plans.isPlan(sentence, span)));
        }
    }

    /** Matches the second amount of “exports of $5 million, imports of 3 million”: a scaled number before nothing that it could count. */
    private boolean isWithoutUnit(WrittenNumber number, TextSpan span) {
        boolean scaled = !number.words() && SCALE.matcher(span.of(text.text())).find();
        return scaled
                && !isWithinLast(span)
                && (text.text().charAt(span.end() - 1) == '.'
                        || NO_UNIT.matcher(text.text())
                                .region(span.end(), text.text().length())
                                .lookingAt());
    }

    private void add(TextSpan span, TextSpan sentence, StatedQuantity quantity, boolean unclaimed) {
        boolean planned = plans.isPlan(sentence, span);
        Claim claim = unclaimed ? NOTHING : claims.of(span, quantity, planned).orElse(NOTHING);
        found.add(new FigureMention(span, sentence, claim, quantity, planned));
    }

    /** Matches the second number of 17 out of 27. */
    private boolean isWithinLast(TextSpan span) {
        return !found.isEmpty() && found.get(found.size() - 1).span().overlaps(span);
    }

    /** Matches numbers in digits, and those in words that are no few: “nine companies”, unlike “the two countries”. */
    private static boolean isCount(WrittenNumber number) {
        return !number.words() || number.value().compareTo(FEW) > 0;
    }

    /** Matches four digits that are more likely a year than a count. */
    private boolean isYear(WrittenNumber number, TextSpan span) {
        boolean spaced = text.language() != TextLanguage.ZH;
        return spaced && span.length() == 4 && number.value().compareTo(FIRST_YEAR) >= 0 && number.value().compareTo(LAST_YEAR) <= 0;
    }

    /** Matches the quantity of a price: $100 per 1,000 cubic metres. */
    private boolean isOfPrice(TextSpan span) {
        return PER.matcher(text.text().substring(Math.max(0, span.start() - PER_LENGTH), span.start())).find();
    }

    /** Matches 第14, and the number of a name such as COVID-19. */
    private boolean isOfName(TextSpan span) {
        String before = text.text().substring(Math.max(0, span.start() - 2), span.start());
        return before.endsWith("第") || before.length() == 2 && before.endsWith("-") && Character.isLetter(before.charAt(0));
    }
}
