package org.amur.settings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hosts whose pages may embed charts: the setting {@code amur.embed.hosts}. With any valid host, the embedded charts are
 * public.
 */
public final class EmbeddingHosts {

    /** Source of a content security policy, without wildcards and without the characters that end one. */
    private static final Pattern HOST = Pattern.compile("(https?://)?[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(:\\d{1,5})?");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    private EmbeddingHosts() {
    }

    /** Returns the valid ones; empty if embedding is off. */
    public static List<String> all() {
        return Setting.EMBED_HOSTS.find().map(hosts -> Arrays.stream(SEPARATOR.split(hosts))
                .filter(host -> HOST.matcher(host).matches()).toList()).orElse(List.of());
    }

    public static boolean any() {
        return !all().isEmpty();
    }
}
