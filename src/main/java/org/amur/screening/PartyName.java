package org.amur.screening;

/**
 * A name that a party bears.
 *
 * @param text     in any script, as the source writes it
 * @param isWeak   whether the source itself holds it to be of little use for telling the party from others
 * @param language ISO 639-1, lower case; null if not said
 */
public record PartyName(String text, boolean isWeak, String language) {

    public static PartyName of(String text) {
        return new PartyName(text, false, null);
    }

    public static PartyName weak(String text) {
        return new PartyName(text, true, null);
    }
}
