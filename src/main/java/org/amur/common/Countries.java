package org.amur.common;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

/**
 * Countries by their two letters (ISO 3166-1 alpha-2) and the European Union as {@code EU}, with their names (CLDR) in the
 * language of the page.
 */
@Named
@ApplicationScoped
public class Countries {

    static final Set<String> CODES = codes();

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("EU");
        return codes;
    }

    /** All codes, in the order of their names. */
    public List<String> getCodes() {
        Locale reader = Faces.getLocale();
        Comparator<Object> alphabet = Collator.getInstance(reader);
        return CODES.stream().sorted(Comparator.comparing((String code) -> name(code, reader), alphabet)).toList();
    }

    /** The codes of the countries whose name has a word that begins so, or whose code is that; for a field that completes. */
    public List<String> complete(String typed) {
        Locale reader = Faces.getLocale();
        String beginning = typed.strip().toLowerCase(reader);
        return getCodes().stream().filter(code -> code.toLowerCase(reader).equals(beginning)
                || (" " + name(code, reader).toLowerCase(reader)).contains(" " + beginning)).toList();
    }

    /** The name of a country; empty for null. */
    public String name(String code) {
        return name(code, Faces.getLocale());
    }

    static String name(String code, Locale reader) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(reader);
    }
}
