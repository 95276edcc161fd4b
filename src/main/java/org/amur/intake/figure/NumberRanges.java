package org.amur.intake.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.amur.figure.claim.WrittenNumber;

/** Joiner of the two numbers of a range, which is one amount with the lower value: 10–12 million tonnes, 600亿至1000亿立方米. */
final class NumberRanges {

    private static final Pattern BETWEEN = Pattern.compile("\\s?(?:-|–|—|~|～|至|到)\\s?|\\s(?:to|до)\\s");
    /** Words before the lower value of a change, which is no range. */
    private static final Pattern CHANGE = Pattern.compile("(?:\\bfrom|(?<!\\p{L})со?|[从從由自])\\s?$");
    private static final Pattern SCALED = Pattern.compile("[\\p{L}]");

    private NumberRanges() {
    }

    /** Returns the numbers of a text with those of a range as one. */
    static List<WrittenNumber> joined(String text, List<WrittenNumber> numbers) {
        List<WrittenNumber> joined = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            WrittenNumber first = numbers.get(i);
            WrittenNumber last = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            if (last != null && isRange(text, first, last)) {
                joined.add(new WrittenNumber(first.start(), last.end(), lower(text, first, last), last.currency(), false));
                i++;
            } else {
                joined.add(first);
            }
        }
        return joined;
    }

    private static boolean isRange(String text, WrittenNumber first, WrittenNumber last) {
        return first.end() <= last.start()
                && !first.words()
                && !CHANGE.matcher(text.substring(0, first.start())).find()
                && (first.currency() == null || first.currency().equals(last.currency()))
                && BETWEEN.matcher(text.substring(first.end(), last.start())).matches()
                && lower(text, first, last).compareTo(last.value()) < 0;
    }

    /** Returns the first number, with the scale of the last if it has none of its own. */
    private static BigDecimal lower(String text, WrittenNumber first, WrittenNumber last) {
        String own = text.substring(first.start(), first.end());
        String digits = text.substring(last.start(), last.end()).replaceAll("[^\\d.,].*", "").replace(',', '.');
        if (SCALED.matcher(own).find() || !digits.matches("\\d+(?:\\.\\d+)?")) {
            return first.value();
        }
        BigDecimal number = new BigDecimal(digits);
        return number.signum() == 0 || last.value().compareTo(number) <= 0 ? first.value()
                : first.value().multiply(last.value()).divide(number, MathContext.DECIMAL64).stripTrailingZeros();
    }
}
