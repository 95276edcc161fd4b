package org.amur.sanctions.tracker;

import java.util.Comparator;
import java.util.List;

import org.amur.sanctions.authority.AuthorityRow;

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

    /** Authorities in their order, but China’s and Russia’s first. */
    static List<Imposer> authorities(List<AuthorityRow> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> side(row.getCountry())))
                .map(row -> authority(row.getCode(), row.getName(), row.getCountry())).toList();
    }

    private static int side(String country) {
        return "CN".equals(country) ? 0 : "RU".equals(country) ? 1 : 2;
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
