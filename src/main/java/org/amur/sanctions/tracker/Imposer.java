package org.amur.sanctions.tracker;

import java.util.Comparator;
import java.util.List;

import org.amur.sanctions.authority.AuthorityRow;

/** Row of the tracker: an authority or one of its programmes. */
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

    /** Returns the authorities in order, those of China and Russia first. */
    static List<Imposer> authorities(List<AuthorityRow> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> side(row.country())))
                .map(row -> authority(row.code(), row.name(), row.country())).toList();
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

    /** Returns the filter value. */
    String key() {
        return key;
    }

    /** Returns the filter parameter: {@code authority} or {@code programme}. */
    String filter() {
        return filter;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Returns the country of the authority; null if it acts for none. */
    public String getCountry() {
        return country;
    }

    public boolean isAuthority() {
        return filter.equals("authority");
    }
}
