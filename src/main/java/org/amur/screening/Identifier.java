package org.amur.screening;

/**
 * What somebody has numbered a party with.
 *
 * @param scheme whose number it is, as {@code IMO}, {@code LEI}, {@code INN}; compared as it stands
 * @param value  compared without spaces, hyphens and case
 */
public record Identifier(String scheme, String value) {

    public Identifier {
        value = value.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
