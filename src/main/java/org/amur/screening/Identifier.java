package org.amur.screening;

/**
 * Identifier of a party.
 *
 * @param scheme scheme such as {@code IMO}, {@code LEI}, {@code INN}; compared exactly
 * @param value  value, compared without spaces, hyphens and case
 */
public record Identifier(String scheme, String value) {

    public Identifier {
        value = value.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
