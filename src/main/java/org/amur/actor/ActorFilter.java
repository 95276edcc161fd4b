package org.amur.actor;

import org.amur.web.Sort;

/**
 * Filter of the actor list. Null components are not set.
 *
 * @param text    prefixes of words of any name, in any script, or an identifier
 * @param country see {@link org.amur.text.CountryCode}
 */
public record ActorFilter(String text, ActorKind kind, String country, Sort sort) {
}
