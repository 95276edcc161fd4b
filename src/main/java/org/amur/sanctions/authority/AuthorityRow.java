package org.amur.sanctions.authority;

/** Row of an authority list. */
public record AuthorityRow(Long id, String code, String name, String country) { }
