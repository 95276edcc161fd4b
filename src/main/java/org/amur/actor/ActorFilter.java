package org.amur.actor;

import org.amur.web.Sort;

/**
 * What a list of actors is asked for. Null asks for nothing.
 *
 * @param text    words that begin words of any of the names, in any script, or an identifier
 * @param country see {@link org.amur.text.CountryCode}
 */
public record ActorFilter(String text, ActorKind kind, String country, Sort sort) {
}
