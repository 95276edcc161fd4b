package org.amur.lists.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Country names in lists: ISO 3166-1 alpha-2 codes, English names, other names and nationalities. Unknown and ambiguous
 * names have no country.
 */
public final class ListCountryNames {

    private static final String OTHER = "countries.txt";
    /** Comments on an address or a nationality that do not change the country. */
    private static final Pattern COMMENTED =
            Pattern.compile("(?i)(.+?)(?:\\s+citizenship|\\s*\\((?!.*\\b(?:until|revoked|withdrawn|former)\\b)"
                    + ".*\\b(?:listing|address|previous|since|as at|as of|from|between|prison|detention|custody|location|residence|domicile|"
                    + "headquarters|branch)\\b.*\\))");

    private static final Map<String, String> CODES = codes();

    private ListCountryNames() {
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(plain(code), code);
            codes.put(plain(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ListCountryNames.class.getResourceAsStream(OTHER)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> other(codes, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }

    /** {@code KP: North Korea; North Korean} */
    private static void other(Map<String, String> codes, String line) {
        int colon = line.indexOf(':');
        for (String name : line.substring(colon + 1).split(";")) {
            codes.put(plain(name), line.substring(0, colon));
        }
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replace("&", "AND").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Returns the code of a country named in a list. */
    public static Optional<String> code(String named) {
        if (named == null) {
            return Optional.empty();
        }
        Matcher commented = COMMENTED.matcher(named.strip());
        return Optional.ofNullable(CODES.get(plain(named)))
                .or(() -> commented.matches() ? Optional.ofNullable(CODES.get(plain(commented.group(1)))) : Optional.empty());
    }
}
