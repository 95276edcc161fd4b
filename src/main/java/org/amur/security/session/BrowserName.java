package org.amur.security.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Browser and operating system by the header {@code User-Agent}, as far as a user needs them to recognise a session. */
final class BrowserName {

    /** Names by a part of the header; the first that fits counts, because browsers also name those they are compatible with. */
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "YaBrowser/", "Yandex Browser",
            "SamsungBrowser/", "Samsung Internet", "Firefox/", "Firefox", "FxiOS/", "Firefox", "CriOS/", "Chrome", "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iOS",
            "iPad",
            "iPadOS",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private BrowserName() {
    }

    /**
     * Returns a text such as "Firefox, Linux".
     *
     * @param header may be null
     * @return null if neither is known
     */
    static String of(String header) {
        String name = Stream.of(first(BROWSERS, header), first(SYSTEMS, header))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? null : name;
    }

    private static Optional<String> first(Map<String, String> names, String header) {
        return header == null ? Optional.empty() : names.entrySet().stream().filter(name -> header.contains(name.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
