package org.amur.sanctions.programme;

import org.amur.web.Sort;

/**
 * What a list of programmes is asked for. Null asks for nothing.
 *
 * @param text      words that begin words of the code or the name, in any script
 * @param authority the authority's code
 */
public record ProgrammeFilter(String text, String authority, Sort sort) {
}
