package org.amur.sanctions.tracker;

/** Who a row of the tracker stands for: an authority, or one of its programmes. */
public final class Imposer {

    private final String key;
    private final String code;
    private final String name;
    private final String country;
    private final String filter;

    private Imposer(String key, String code, String name, String country, String filter) {
        this.key = key;
        this.code = code;
        this.name = name;
        this.country = country;
        this.filter = filter;
    }

    static Imposer authority(String code, String name, String country) {
        return new Imposer(code, code, name, country, "authority");
    }

    static Imposer programme(long id, String code, String name, String country) {
        return new Imposer(String.valueOf(id), code, name, country, "programme");
    }

    /** The value by which a list is filtered by it. */
    String key() {
        return key;
    }

    /** The parameter by which a list is filtered by it: {@code authority} or {@code programme}. */
    String filter() {
        return filter;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** The authority's; null if it acts for none. */
    public String getCountry() {
        return country;
    }

    public boolean isAuthority() {
        return filter.equals("authority");
    }
}
