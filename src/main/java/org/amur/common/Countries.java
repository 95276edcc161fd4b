package org.amur.common;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** Several names, with commas between them. */
    public String names(Collection<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** The name of a country; empty for null. */
    public String name(String code) {
        return name(code, Faces.getLocale());
    }

    static String name(String code, Locale reader) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(reader);
    }

    /** The code of a country that is named by its code or its name in the reader's language or in English. */
    static Optional<String> code(String typed, Locale reader) {
        String wanted = typed.strip();
        return CODES.stream().filter(code -> code.equalsIgnoreCase(wanted) || name(code, reader).equalsIgnoreCase(wanted)
                || name(code, Locale.ENGLISH).equalsIgnoreCase(wanted)).findFirst();
    }
}
