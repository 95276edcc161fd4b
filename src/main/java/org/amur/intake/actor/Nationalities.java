package org.amur.intake.actor;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.text.Countries;

/** Countries of parties that a text describes, such as “Chinese companies”. */
public final class Nationalities {

    private static final int CHINESE = 3;
    private static final int ADJECTIVES = 5;
    private static final int STEMS = 6;
    private static final Map<TextLanguage, TermFinder<String>> TERMS = terms();

    private Nationalities() {
    }

    private static Map<TextLanguage, TermFinder<String>> terms() {
        Map<TextLanguage, Map<String, String>> terms = new EnumMap<>(TextLanguage.class);
        for (TextLanguage language : TextLanguage.values()) {
            terms.put(language, new LinkedHashMap<>());
        }
        for (String line : Lexicon.lines(Nationalities.class, "countries.txt")) {
            List<String> row = Lexicon.columns(line);
            String code = row.get(0);
            Lexicon.terms(row.get(ADJECTIVES)).forEach(adjective -> terms.get(TextLanguage.EN).put(adjective, code));
            Lexicon.terms(row.get(STEMS)).forEach(stem -> terms.get(TextLanguage.RU).put(stem + '*', code));
            Lexicon.terms(row.get(CHINESE)).forEach(name -> terms.get(TextLanguage.ZH).put(name, code));
            terms.get(TextLanguage.ZH).put(Countries.name(code, TextLanguage.ZH.locale()), code);
        }
        Map<TextLanguage, TermFinder<String>> finders = new EnumMap<>(TextLanguage.class);
        terms.forEach((language, words) -> finders.put(language, new TermFinder<>(words)));
        return finders;
    }

    /**
     * Returns the ISO 3166 code of the only country that words name; empty if they name none or several.
     *
     * @param folded by {@link org.amur.intake.text.FoldedText}
     */
    public static Optional<String> in(TextLanguage language, String folded) {
        List<String> codes = TERMS.get(language).find(folded).stream().map(TermMatch::meaning).distinct().toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
