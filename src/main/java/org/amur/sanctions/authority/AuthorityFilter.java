package org.amur.sanctions.authority;

import org.amur.common.Sort;

/** What a list of authorities is asked for. Null asks for nothing. */
public record AuthorityFilter(String country, Sort sort) {
}
