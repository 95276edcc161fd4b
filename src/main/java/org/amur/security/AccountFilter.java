package org.amur.security;

import org.amur.web.Sort;

/**
 * What a list of accounts is asked for. Null asks for nothing.
 *
 * @param text part of the name or the display name
 */
public record AccountFilter(String text, Role role, Sort sort) {
}
