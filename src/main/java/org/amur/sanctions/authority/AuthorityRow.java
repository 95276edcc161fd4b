package org.amur.sanctions.authority;

/** Row of an authority list. */
public final class AuthorityRow {

    private final long id;
    private final String code;
    private final String name;
    private final String country;

    public AuthorityRow(Long id, String code, String name, String country) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.country = country;
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getCountry() {
        return country;
    }
}
