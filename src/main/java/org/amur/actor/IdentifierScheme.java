package org.amur.actor;

import java.util.regex.Pattern;

/** Who gives an identifier, and the form it then has. */
public enum IdentifierScheme {
    /** The number of an entry in the lists of the US Office of Foreign Assets Control. */ OFAC_UID("\\d{1,9}"),
    /** The EU's consolidated list, such as EU.1234.56. */ EU_REFERENCE("EU\\.\\d+\\.\\d+"),
    /** The UK's list, such as RUS0251. */ UK_REFERENCE("[A-Z]{3}\\d{4,5}"),
    /** The UN Security Council's lists, such as KPi.033. */ UN_REFERENCE("[A-Z]{2}[a-z]\\.\\d{3}"),
    /** Legal Entity Identifier (ISO 17442). */ LEI("[A-Z0-9]{18}\\d{2}"),
    /** Of a security that the party has issued (ISO 6166); one party has many. */ ISIN("[A-Z]{2}[A-Z0-9]{9}\\d"),
    /** The ship's number of the International Maritime Organization, seven digits. */ IMO("\\d{7}"),
    /** Maritime Mobile Service Identity, nine digits. */ MMSI("\\d{9}"),
    /** The letters and digits painted on an aircraft. */ AIRCRAFT_REGISTRATION(".+"),
    /** A number in a state's register of companies. */ REGISTRATION_NUMBER(".+"),
    /** A taxpayer's number. */ TAX_NUMBER(".+"),
    /** An item of Wikidata, such as Q148. */ WIKIDATA("Q[1-9]\\d*"),
    OTHER(".+");

    private final Pattern form;

    IdentifierScheme(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * Whether no two in the world have one number of it: not so of what each country, or each of its registers, numbers for
     * itself, nor of an ISIN, which lists give to a parent company and to its subsidiary, too.
     */
    public boolean isOnlyOne() {
        return switch (this) {
            case OFAC_UID, EU_REFERENCE, UK_REFERENCE, UN_REFERENCE, LEI, IMO, WIKIDATA -> true;
            case ISIN, MMSI, AIRCRAFT_REGISTRATION, REGISTRATION_NUMBER, TAX_NUMBER, OTHER -> false;
        };
    }

    /** Whether the code has the form of this scheme. */
    public boolean fits(String code) {
        return form.matcher(code).matches();
    }
}
