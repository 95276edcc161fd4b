package org.amur.actor;

import java.util.regex.Pattern;

/** Scheme of an identifier: its issuer and format. */
public enum IdentifierScheme {
    /** Number of an entry in the lists of the US Office of Foreign Assets Control. */ OFAC_UID("\\d{1,9}"),
    /** Number in the EU's consolidated list, such as EU.1234.56. */ EU_REFERENCE("EU\\.\\d+\\.\\d+"),
    /** Number in the UK's list, such as RUS0251. */ UK_REFERENCE("[A-Z]{3}\\d{4,5}"),
    /** Number in the UN Security Council's lists, such as KPi.033. */ UN_REFERENCE("[A-Z]{2}[a-z]\\.\\d{3}"),
    /** Legal Entity Identifier (ISO 17442). */ LEI("[A-Z0-9]{18}\\d{2}"),
    /** Number of a security that the party has issued (ISO 6166); one party has many. */ ISIN("[A-Z]{2}[A-Z0-9]{9}\\d"),
    /** Ship number of the International Maritime Organization, seven digits. */ IMO("\\d{7}"),
    /** Maritime Mobile Service Identity, nine digits. */ MMSI("\\d{9}"),
    /** Registration mark of an aircraft. */ AIRCRAFT_REGISTRATION(".+"),
    /** Number in a national company register. */ REGISTRATION_NUMBER(".+"),
    /** Taxpayer number. */ TAX_NUMBER(".+"),
    /** Wikidata item, such as Q148. */ WIKIDATA("Q[1-9]\\d*"),
    OTHER(".+");

    private final Pattern form;

    IdentifierScheme(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * Tells whether numbers of this scheme are unique worldwide. Not so for numbers of national registers, nor for
     * ISINs, which lists assign both to a parent company and to its subsidiary.
     */
    public boolean isOnlyOne() {
        return switch (this) {
            case OFAC_UID, EU_REFERENCE, UK_REFERENCE, UN_REFERENCE, LEI, IMO, WIKIDATA -> true;
            case ISIN, MMSI, AIRCRAFT_REGISTRATION, REGISTRATION_NUMBER, TAX_NUMBER, OTHER -> false;
        };
    }

    /** Returns the public address of a record with the code; null if the register has none. */
    String address(String code) {
        return switch (this) {
            case WIKIDATA -> "https://www.wikidata.org/wiki/" + code;
            case LEI -> "https://search.gleif.org/#/record/" + code;
            default -> null;
        };
    }

    /** Tells whether the code has the format of this scheme. */
    public boolean fits(String code) {
        return form.matcher(code).matches();
    }
}
