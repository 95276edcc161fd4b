package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number in digits and the possible meanings of its commas, points, spaces and apostrophes. */
public final class ClaimNumeral {

    private static final int GROUP = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Meaning of a comma in the language beside the number. */
    enum Comma {
        /** Decimal comma, in Russian. */
        DECIMAL,
        /** Thousands separator, in Chinese. */
        THOUSANDS,
        EITHER
    }

    /** Possible values, the likeliest first; none if it is not a number. The doubt is null if the number is certain. */
    record Meanings(List<BigDecimal> values, Doubt doubt) {
    }

    private static final Meanings NONE = new Meanings(List.of(), null);

    private ClaimNumeral() {
    }

    /** Returns the number if these digits, commas, points, spaces and apostrophes have one meaning in any language. */
    public static Optional<BigDecimal> certain(String digits) {
        Meanings meanings = of(digits, Comma.EITHER);
        return meanings.doubt() == null ? meanings.values().stream().findFirst() : Optional.empty();
    }

    static Meanings of(String digits, Comma comma) {
        String plain = withoutGroups(digits, " '");
        if (plain == null) {
            return NONE;
        }
        boolean commas = plain.indexOf(',') >= 0;
        boolean points = plain.indexOf('.') >= 0;
        if (commas && points) {
            return both(plain);
        }
        if (commas) {
            return commas(plain, comma, !plain.equals(digits));
        }
        if (points && plain.indexOf('.') != plain.lastIndexOf('.')) {
            return grouped(plain, ".", Doubt.POINTS);
        }
        return one(plain);
    }

    private static Meanings both(String plain) {
        int last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
        String mark = plain.substring(last, last + 1);
        String other = mark.equals(",") ? "." : ",";
        String whole = withoutGroups(plain.substring(0, last), other);
        return whole == null ? NONE : one(whole + "." + plain.substring(last + 1));
    }

    private static Meanings commas(String plain, Comma comma, boolean otherGroups) {
        if (plain.indexOf(',') != plain.lastIndexOf(',')) {
            return grouped(plain, ",", null);
        }
        String decimal = plain.replace(',', '.');
        String whole = withoutGroups(plain, ",");
        boolean cannotGroup = whole == null || otherGroups || plain.startsWith("0");
        if (cannotGroup || comma == Comma.DECIMAL) {
            return one(decimal);
        }
        return comma == Comma.THOUSANDS ? one(whole)
                : new Meanings(List.of(new BigDecimal(whole), new BigDecimal(decimal)), Doubt.COMMA);
    }

    private static Meanings grouped(String plain, String separator, Doubt doubt) {
        String whole = withoutGroups(plain, separator);
        return whole == null || !DIGITS.matcher(whole).matches() ? NONE
                : new Meanings(List.of(new BigDecimal(whole)), doubt);
    }

    private static Meanings one(String plain) {
        boolean number = plain.chars().filter(each -> each == '.').count() <= 1 && plain.indexOf(',') < 0;
        return number ? new Meanings(List.of(new BigDecimal(plain)), null) : NONE;
    }

    /** Returns the digits without these separators between groups of three; null if they are elsewhere. */
    private static String withoutGroups(String digits, String separators) {
        int end = 0;
        while (end < digits.length() && (Character.isDigit(digits.charAt(end)) || isOneOf(separators, digits.charAt(end)))) {
            end++;
        }
        String decimals = digits.substring(end);
        String[] groups = digits.substring(0, end).split("[" + separators + "]");
        boolean grouped = groups.length > 1;
        boolean threes = Arrays.stream(groups).skip(1).allMatch(group -> group.length() == GROUP);
        boolean fits = !grouped || groups[0].length() <= GROUP && threes;
        boolean mixed = decimals.chars().anyMatch(each -> isOneOf(separators, each));
        return fits && !mixed ? String.join("", groups) + decimals : null;
    }

    private static boolean isOneOf(String separators, int character) {
        return separators.indexOf(character) >= 0;
    }
}
