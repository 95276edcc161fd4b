package org.amur.sanctions.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outdated designation as somebody looked at it, as a form sends it: {@code 5:2:9}.
 *
 * @param id      of the designation
 * @param version of the designation
 * @param now     the number of what its list said; null, and nothing after the last colon, if it had the entry no more
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
