package org.amur.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

/**
 * The countries that an entry names as its own: nationalities and citizenships, places of birth, addresses, a vessel's flag. As
 * the two letters of ISO 3166-1, whether a list writes these, or a name as English knows it, or one of the names that lists use
 * besides; what is none of these is no country here.
 */
public final class EntryCountries {

    private static final List<String> PARTS = List.of("countries", "birthPlaces", "addresses");
    private static final Map<String, String> CODES = codes();

    private EntryCountries() {
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(plain(code), code);
            codes.put(plain(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        other(codes, "RU", "Russian Federation", "USSR", "Soviet Union");
        other(codes, "CN", "People's Republic of China", "China, People's Republic of", "Mainland China");
        other(codes, "HK", "Hong Kong", "Hong Kong SAR");
        other(codes, "MO", "Macau", "Macao");
        other(codes, "TW", "Taiwan, Province of China", "Republic of China");
        other(codes, "KP", "Korea, North", "North Korea", "Democratic People's Republic of Korea", "DPRK",
                "Korea, Democratic People's Republic of");
        other(codes, "KR", "Korea, South", "South Korea", "Republic of Korea", "Korea, Republic of");
        other(codes, "IR", "Iran, Islamic Republic of", "Islamic Republic of Iran");
        other(codes, "SY", "Syrian Arab Republic");
        other(codes, "BY", "Byelorussia");
        other(codes, "MM", "Burma", "Myanmar");
        other(codes, "CD", "Congo, Democratic Republic of the", "Democratic Republic of the Congo",
                "Congo (Democratic Republic)");
        other(codes, "CG", "Congo, Republic of the", "Congo");
        other(codes, "VE", "Venezuela, Bolivarian Republic of", "Venezuela (Bolivarian Republic of)");
        other(codes, "BO", "Bolivia, Plurinational State of");
        other(codes, "MD", "Moldova, Republic of", "Republic of Moldova");
        other(codes, "TZ", "Tanzania, United Republic of", "United Republic of Tanzania");
        other(codes, "VN", "Viet Nam", "Socialist Republic of Vietnam");
        other(codes, "LA", "Lao People's Democratic Republic");
        other(codes, "CZ", "Czech Republic");
        other(codes, "MK", "Macedonia", "Former Yugoslav Republic of Macedonia");
        other(codes, "SZ", "Swaziland");
        other(codes, "CI", "Ivory Coast", "Cote d'Ivoire");
        other(codes, "BA", "Bosnia and Herzegovina");
        other(codes, "PS", "Palestinian", "State of Palestine", "West Bank", "Region: Gaza", "Palestine",
                "Occupied Palestinian Territories");
        other(codes, "TR", "Turkey", "Türkiye");
        other(codes, "GB", "UK", "Great Britain", "England", "Scotland");
        other(codes, "US", "USA", "United States of America");
        other(codes, "AE", "UAE");
        other(codes, "BN", "Brunei Darussalam");
        other(codes, "GM", "Gambia, The", "The Gambia");
        other(codes, "BS", "Bahamas, The", "The Bahamas");
        other(codes, "VG", "Virgin Islands, British");
        other(codes, "CV", "Cabo Verde", "Cape Verde");
        other(codes, "LY", "Libyan Arab Jamahiriya", "State of Libya");
        return codes;
    }

    private static void other(Map<String, String> codes, String code, String... names) {
        Arrays.stream(names).forEach(name -> codes.put(plain(name), code));
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replace("&", "AND").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The code of a country that a list names. */
    public static Optional<String> code(String named) {
        return named == null ? Optional.empty() : Optional.ofNullable(CODES.get(plain(named)));
    }

    /** The code of the country of a statement such as an address, by its code or else by its name. */
    public static Optional<String> code(JsonObject statement) {
        return code(statement.getString("countryCode", null)).or(() -> code(statement.getString("country", null)));
    }

    /** @param body the canonical form of an entry, see {@link ListedEntry#getBody} */
    public static Set<String> of(String body) {
        EntryStatements said = EntryStatements.of(body);
        return Stream.concat(PARTS.stream().flatMap(said::each).map(EntryCountries::code),
                said.features("FLAG").map(EntryCountries::code)).flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
