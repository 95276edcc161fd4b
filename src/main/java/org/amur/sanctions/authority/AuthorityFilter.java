package org.amur.sanctions.authority;

import org.amur.web.Sort;

/**
 * Filter of authorities; null does not filter.
 *
 * @param text prefixes of words of the code, the name or, in any script, a name of its actor
 */
public record AuthorityFilter(String text, String country, Sort sort) {
}
