package org.amur.screening;

/**
 * Name of a party.
 *
 * @param text     name in any script, as in the source
 * @param isWeak   true if the source marks it as a weak alias
 * @param language ISO 639-1, lower case; null if unknown
 */
public record PartyName(String text, boolean isWeak, String language) {

    public static PartyName of(String text) {
        return new PartyName(text, false, null);
    }

    public static PartyName weak(String text) {
        return new PartyName(text, true, null);
    }
}
