package org.amur.security;

import org.amur.web.Sort;

/**
 * Filter of the account list. Null components are not set.
 *
 * @param text part of the name or the display name
 */
public record AccountFilter(String text, Role role, Sort sort) {
}
