package org.amur.sanctions.tracker;

import java.util.Comparator;
import java.util.List;

import org.amur.sanctions.authority.AuthorityRow;

/**
 * Row of the tracker: an authority or one of its programmes.
 *
 * @param key filter value
 * @param country country of the authority; null if it acts for none
 * @param filter filter parameter: {@code authority} or {@code programme}
 */
public record Imposer(String key, String code, String name, String country, String filter) {

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

    public boolean isAuthority() {
        return filter.equals("authority");
    }
}
