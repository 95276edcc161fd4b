package org.amur.sanctions.authority;

import org.amur.web.Sort;

/**
 * What a list of authorities is asked for. Null asks for nothing.
 *
 * @param text words that begin words of the code, the name or, in any script, a name of the actor that it is
 */
public record AuthorityFilter(String text, String country, Sort sort) {
}
