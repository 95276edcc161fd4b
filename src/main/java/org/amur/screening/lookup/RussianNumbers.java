package org.amur.screening.lookup;

import java.util.regex.Pattern;

/** Validates Russian taxpayer numbers (INN) and company register numbers (OGRN) by their check digits. */
final class RussianNumbers {

    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern OGRN = Pattern.compile("\\d{13}|\\d{15}");
    private static final int[] OF_COMPANIES = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] OF_PERSONS = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] OF_PERSONS_LAST = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private RussianNumbers() {
    }

    /**
     * Returns true if a taxpayer number is an INN. Other countries have numbers of ten and twelve digits, too; without
     * a country the check digits decide.
     *
     * @param country country of issue (ISO 3166-1 alpha-2); null if unknown
     */
    static boolean isInn(String number, String country) {
        return INN.matcher(number).matches() && (country == null ? isInn(number) : country.equals("RU"));
    }

    private static boolean isInn(String number) {
        return number.length() == 10 ? ends(number, OF_COMPANIES) : ends(number, OF_PERSONS) && ends(number, OF_PERSONS_LAST);
    }

    /** Returns true if the digit after the weighted ones is their check digit. */
    private static boolean ends(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(number.charAt(i), 10);
        }
        return sum % 11 % 10 == Character.digit(number.charAt(weights.length), 10);
    }

    /**
     * Returns true if a company register number is an OGRN: China has numbers of fifteen digits, Thailand of thirteen.
     */
    static boolean isOgrn(String number, String country) {
        return OGRN.matcher(number).matches() && (country == null ? isOgrn(number) : country.equals("RU"));
    }

    private static boolean isOgrn(String number) {
        int last = number.length() - 1;
        return Long.parseLong(number.substring(0, last)) % (last - 1) % 10 == Character.digit(number.charAt(last), 10);
    }
}
