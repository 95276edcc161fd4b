package org.amur.screening.lookup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.lists.read.ImoNumbers;

/** Seven digits that the International Maritime Organization gave a ship or a company, of which the last follows from the others. */
final class ImoNumber {

    private static final Pattern CALLED = Pattern.compile("(?i)\\s*IMO[\\s:#№]*(\\d{7})\\s*");

    private ImoNumber() {
    }

    /** Whether somebody calls it an IMO number and it is neither a ship's nor a company's; seven digits alone may be anything. */
    static boolean isMistyped(String typed) {
        Matcher called = CALLED.matcher(typed);
        return called.matches() && !ImoNumbers.isShip(called.group(1)) && !ImoNumbers.isCompany(called.group(1));
    }
}
