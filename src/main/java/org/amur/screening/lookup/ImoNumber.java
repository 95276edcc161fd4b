package org.amur.screening.lookup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.lists.read.ImoNumbers;

/** IMO number of a ship or a company: seven digits, the last a check digit. */
final class ImoNumber {

    private static final Pattern CALLED = Pattern.compile("(?i)\\s*IMO[\\s:#№]*(\\d{7})\\s*");

    private ImoNumber() {
    }

    /**
     * Returns true if a number labelled IMO is valid for neither ship nor company; seven digits without label may be
     * any number.
     */
    static boolean isMistyped(String typed) {
        Matcher called = CALLED.matcher(typed);
        return called.matches() && !ImoNumbers.isShip(called.group(1)) && !ImoNumbers.isCompany(called.group(1));
    }
}
