package org.amur.intake.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextWords;
import org.amur.text.Countries;

/** Names of states, their capitals, adjectives and Chinese abbreviations. */
final class CountryTerms {

    private static final Pattern ADJECTIVE = Pattern.compile("(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|ый|ым|ые|ых|ыми)$");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.SIMPLIFIED_CHINESE,
            Locale.forLanguageTag("zh-Hant-TW"), Locale.forLanguageTag("zh-Hant-HK"));
    /** CLDR's name of the European Union and others is not what a text means by it. */
    private static final String UNION = "EU";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final TermTrie<String> trie = new TermTrie<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> characters = new HashMap<>();
    private final Map<String, String> capitals = new LinkedHashMap<>();

    CountryTerms() {
        Lexicon.lines(CountryTerms.class, "countries.txt").forEach(this::addCountry);
        for (String line : Lexicon.lines(CountryTerms.class, "capitals.txt")) {
            List<String> columns = Lexicon.columns(line);
            columns.stream().skip(1).flatMap(column -> Lexicon.terms(column).stream()).forEach(name -> capitals.put(name, columns.get(0)));
        }
        new LinkedHashMap<>(names).forEach(this::addOfficial);
        names.forEach(trie::add);
    }

    private void addCountry(String line) {
        List<String> columns = Lexicon.columns(line);
        String code = columns.get(0);
        columns.subList(1, 4).stream().flatMap(column -> Lexicon.terms(column).stream()).forEach(name -> names.putIfAbsent(name, code));
        if (!code.equals(UNION)) {
            LANGUAGES.forEach(language -> names.putIfAbsent(Countries.name(code, language), code));
        }
        Lexicon.terms(columns.get(4)).forEach(character -> characters.put(character, code));
        Lexicon.terms(columns.get(5)).forEach(adjective -> adjectives.put(plain(adjective), code));
        Lexicon.terms(columns.get(6)).forEach(stem -> stems.put(plain(stem), code));
    }

    /** Adds names such as Republic of South Africa, Республика Корея and 南非共和国. */
    private void addOfficial(String name, String code) {
        for (String pattern : Lexicon.lines(CountryTerms.class, "official-names.txt")) {
            List<String> columns = Lexicon.columns(pattern);
            if (Pattern.matches(columns.get(0), name)) {
                names.putIfAbsent(columns.get(1).replace("*", name), code);
            }
        }
    }

    private static String plain(String term) {
        return String.join(" ", TextWords.of(term).stream().map(word -> word.plain()).toList());
    }

    /** Returns the codes by name, in the languages that are read. */
    Map<String, String> names() {
        return names;
    }

    /** Returns the codes by name, for reading. */
    TermTrie<String> trie() {
        return trie;
    }

    /** Returns the codes by capital. */
    Map<String, String> capitals() {
        return capitals;
    }

    /** Returns the code of a character that abbreviates a state in Chinese. */
    Optional<String> ofCharacter(String character) {
        return Optional.ofNullable(characters.get(character));
    }

    /** Returns the country of an adjective that begins at a word, and its number of words. */
    Optional<Adjective> adjective(Reading text, int index) {
        if (!text.at(index).isLetters()) {
            return Optional.empty();
        }
        String two = text.plain(index) + ' ' + text.plain(index + 1);
        if (adjectives.containsKey(two)) {
            return Optional.of(new Adjective(adjectives.get(two), 2));
        }
        String one = text.plain(index);
        if (adjectives.containsKey(one)) {
            return text.at(index).isCapital() ? Optional.of(new Adjective(adjectives.get(one), 1)) : Optional.empty();
        }
        Matcher ending = ADJECTIVE.matcher(one);
        return ending.find() ? Optional.ofNullable(stems.get(one.substring(0, ending.start()))).map(code -> new Adjective(code, 1))
                : Optional.empty();
    }

    /** Adjective of a country, with the number of its words. */
    record Adjective(String country, int length) {
    }
}
