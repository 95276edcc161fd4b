package org.amur.screening.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seven digits that the International Maritime Organization gave a ship or a company, of which the last follows from the others. */
final class ImoNumber {

    private static final Pattern CALLED = Pattern.compile("(?i)\\s*IMO[\\s:#№]*(\\d{7})\\s*");
    private static final int[] OF_A_SHIP = {7, 6, 5, 4, 3, 2};
    private static final int[] OF_A_COMPANY = {8, 6, 4, 2, 9, 7};
    private static final int ELEVEN = 11;
    private static final int TEN = 10;

    private ImoNumber() {
    }

    /** Whether somebody calls it an IMO number and it is neither a ship's nor a company's; seven digits alone may be anything. */
    static boolean isMistyped(String typed) {
        Matcher called = CALLED.matcher(typed);
        if (!called.matches()) {
            return false;
        }
        String digits = called.group(1);
        int last = digits.charAt(digits.length() - 1) - '0';
        return sum(digits, OF_A_SHIP) % TEN != last && (ELEVEN - sum(digits, OF_A_COMPANY) % ELEVEN) % TEN != last;
    }

    private static int sum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
