package org.amur.sanctions.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Key of an outdated designation as submitted by a form: {@code 5:2:9}.
 *
 * @param id      id of the designation
 * @param version version of the designation
 * @param now     id of the entry version seen; null (nothing after the last colon) if it was removed
 */
record OutdatedKey(long id, int version, Long now) {

    private static final Pattern SENT = Pattern.compile("(\\d{1,18}):(\\d{1,9}):(\\d{0,18})");

    static Optional<OutdatedKey> parse(String sent) {
        Matcher key = SENT.matcher(sent);
        return key.matches() ? Optional.of(new OutdatedKey(Long.parseLong(key.group(1)), Integer.parseInt(key.group(2)),
                key.group(3).isEmpty() ? null : Long.valueOf(key.group(3)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return id + ":" + version + ":" + (now == null ? "" : now);
    }
}
