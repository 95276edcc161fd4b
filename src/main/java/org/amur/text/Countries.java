package org.amur.text;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

/**
 * Countries by two-letter code (ISO 3166-1 alpha-2), and the European Union as {@code EU}, with names (CLDR) in the
 * language of the page.
 */
@Named
@ApplicationScoped
public class Countries {

    static final Set<String> CODES = codes();
    private static final Set<String> CHINA = Set.of("CN", "HK", "MO");

    /** Languages in which imported data may name countries. */
    private static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, new Locale("ru"), Locale.SIMPLIFIED_CHINESE,
            Locale.TRADITIONAL_CHINESE);
    /** Common full names and self-designations that CLDR lacks. */
    private static final Map<String, String> IN_FULL = Map.ofEntries(Map.entry("российская федерация", "RU"),
            Map.entry("рф", "RU"), Map.entry("俄罗斯联邦", "RU"), Map.entry("俄国", "RU"), Map.entry("кнр", "CN"),
            Map.entry("китайская народная республика", "CN"), Map.entry("中华人民共和国", "CN"), Map.entry("中國", "CN"),
            Map.entry("республика беларусь", "BY"), Map.entry("белоруссия", "BY"), Map.entry("кндр", "KP"),
            Map.entry("северная корея", "KP"), Map.entry("朝鲜民主主义人民共和国", "KP"), Map.entry("южная корея", "KR"),
            Map.entry("республика корея", "KR"), Map.entry("大韩民国", "KR"), Map.entry("сша", "US"),
            Map.entry("соединенные штаты америки", "US"), Map.entry("美利坚合众国", "US"), Map.entry("оаэ", "AE"),
            Map.entry("исламская республика иран", "IR"), Map.entry("香港", "HK"), Map.entry("гонконг", "HK"),
            Map.entry("澳门", "MO"), Map.entry("макао", "MO"), Map.entry("республика казахстан", "KZ"));
    private static final Map<String, String> CODES_AS_WRITTEN = codesAsWritten();
    private static final Map<Locale, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    private static Map<String, String> codesAsWritten() {
        Map<String, String> codes = new HashMap<>(IN_FULL);
        for (String code : CODES) {
            codes.put(plain(code), code);
            WRITTEN.forEach(language -> codes.putIfAbsent(plain(name(code, language)), code));
        }
        for (String code : Locale.getISOCountries()) {
            codes.put(plain(new Locale("", code).getISO3Country()), code);
        }
        return codes;
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("EU");
        return codes;
    }

    /** Returns all names by code, in their order. */
    public Map<String, String> getNames() {
        return names(Faces.getLocale());
    }

    /** Returns all names by code, in their order in the given language. */
    public static Map<String, String> names(Locale reader) {
        return NAMES.computeIfAbsent(reader, Countries::sortedNames);
    }

    private static Map<String, String> sortedNames(Locale reader) {
        Collator alphabet = Collator.getInstance(reader);
        Map<String, String> names = new LinkedHashMap<>();
        CODES.stream().sorted(Comparator.comparing(code -> name(code, reader), alphabet::compare))
                .forEach(code -> names.put(code, name(code, reader)));
        return Collections.unmodifiableMap(names);
    }

    /** Returns all codes by name, in the order of names: the options of a selection in Faces. */
    public Map<String, String> getCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        getNames().forEach((code, name) -> codes.put(name, code));
        return codes;
    }

    /** Returns several names, separated by commas; empty for null. */
    public String names(Collection<String> codes) {
        return codes == null ? "" : codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Returns the name of a country; empty for null. */
    public String name(String code) {
        return name(code, Faces.getLocale());
    }

    /** Tells whether it is China, Hong Kong or Macao; null is not. */
    public static boolean isChina(String code) {
        return code != null && CHINA.contains(code);
    }

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** Returns the name of a country in the given language; empty for null. */
    public static String name(String code, Locale reader) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(reader);
    }

    /** Finds a country by its two- or three-letter code (ISO 3166-1) or its name in English, Russian or Chinese. */
    public static Optional<String> written(String written) {
        return Optional.ofNullable(CODES_AS_WRITTEN.get(plain(written)));
    }

    /** Finds a country by its code or its name in the given language or English. */
    public static Optional<String> code(String typed, Locale reader) {
        String wanted = typed.strip();
        return CODES.stream().filter(code -> code.equalsIgnoreCase(wanted) || name(code, reader).equalsIgnoreCase(wanted)
                || name(code, Locale.ENGLISH).equalsIgnoreCase(wanted)).findFirst();
    }
}
