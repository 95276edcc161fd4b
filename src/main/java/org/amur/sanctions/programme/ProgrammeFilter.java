package org.amur.sanctions.programme;

import org.amur.web.Sort;

/**
 * Filter of programmes; null does not filter.
 *
 * @param text      prefixes of words of the code or the name, in any script
 * @param authority code of the authority
 */
public record ProgrammeFilter(String text, String authority, Sort sort) {
}
