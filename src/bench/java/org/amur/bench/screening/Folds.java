package org.amur.bench.screening;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** Five parts of name pairs. Pairs that share a name or party, directly or indirectly, are in one part. */
final class Folds {

    static final int COUNT = 5;
    /** Union-find: another member of the group by name or party; the smallest is its own. */
    private final Map<String, String> joined = new HashMap<>();

    /** Joins these names and parties to one group. */
    void join(Collection<String> together) {
        String first = null;
        for (String each : together) {
            String root = root(plain(each));
            first = first == null ? root : merge(first, root);
        }
    }

    private String merge(String one, String other) {
        String smaller = one.compareTo(other) <= 0 ? one : other;
        joined.put(one, smaller);
        joined.put(other, smaller);
        return smaller;
    }

    private String root(String name) {
        String root = name;
        for (String next = joined.get(root); next != null && !next.equals(root); next = joined.get(root)) {
            root = next;
        }
        joined.put(name, root);
        return root;
    }

    /** Returns the part of a name's group, by a checksum, so that it is stable when other groups are added. */
    int of(String name) {
        CRC32 crc = new CRC32();
        crc.update(root(plain(name)).getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % COUNT);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").trim();
    }
}
