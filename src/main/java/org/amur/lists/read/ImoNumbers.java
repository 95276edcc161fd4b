package org.amur.lists.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IMO numbers of ships in running text, where lists have no field for them: after the word IMO and with a valid check
 * digit. Company numbers have the same name and another check digit; if one is valid by chance, the preceding word
 * decides.
 */
public final class ImoNumbers {

    static final String KIND = "IMO number";

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(company(?:\\s+number)?\\s+)?\\bIMO(?:\\s+(?:ship\\s+)?(?:identification\\s+)?"
                    + "(?:number|no\\b\\.?))?\\)?\\s*:?\\s*(\\d{7})(?!\\d)");
    private static final int CHECKED = 6;
    private static final int[] OF_A_COMPANY = {8, 6, 4, 2, 9, 7};
    private static final int ELEVEN = 11;

    private ImoNumbers() {
    }

    /** Adds to a ship the numbers in a text that no field states. */
    static void read(EntryDraft ship, String text) {
        Matcher number = NUMBER.matcher(text == null ? "" : text);
        while (number.find()) {
            if (number.group(1) == null && isShip(number.group(2)) && !ship.hasNumber(number.group(2))) {
                ship.identifier(KIND, number.group(2), null, null, null, null);
            }
        }
    }

    /**
     * Checks a ship number: the last digit is that of the sum of the others, each weighted by its position from the
     * end.
     *
     * @param number seven digits
     */
    public static boolean isShip(String number) {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += (CHECKED + 1 - i) * Character.digit(number.charAt(i), 10);
        }
        return sum % 10 == Character.digit(number.charAt(CHECKED), 10);
    }

    /**
     * Checks a company number: the last digit completes the weighted sum of the others to a multiple of eleven.
     *
     * @param number seven digits
     */
    public static boolean isCompany(String number) {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += OF_A_COMPANY[i] * Character.digit(number.charAt(i), 10);
        }
        return (ELEVEN - sum % ELEVEN) % 10 == Character.digit(number.charAt(CHECKED), 10);
    }
}
