package org.amur.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

import org.amur.text.SearchTerms;

/**
 * Names and titles in three scripts, the same for the same seed. Fictitious: common nouns and strings of syllables,
 * with the vocabulary size of a real record.
 */
final class Phrases {

    /** Script by ISO 15924 and BCP 47. */
    enum Writing {
        LATIN("Latn", "en", " ",
                "ka ro mi ten dal vor san lin pet gra bel ost nor hel fri mar tu zen qua lo",
                "port rail bridge gas grain customs energy forum visit talks border trade bank council agreement exercise"),
        CYRILLIC("Cyrl", "ru", " ",
                "ка ро ми тен дал вор сан лин пет гра бел ост нор хел фри мар ту зен ща ло",
                "порт мост газ зерно таможня энергия форум визит переговоры граница торговля банк совет соглашение учения"),
        CHINESE("Hans", "zh", "",
                "长 安 海 山 江 河 东 北 南 西 中 国 新 华 天 地 金 石 林 木 龙 凤 明 光 文 武 福 星 平 和",
                "港口 铁路 大桥 天然气 粮食 海关 能源 论坛 访问 会谈 边境 贸易 银行 委员会 协议 演习");

        final String script;
        final String language;
        private final String between;
        private final List<String> syllables;
        private final List<String> nouns;

        Writing(String script, String language, String between, String syllables, String nouns) {
            this.script = script;
            this.language = language;
            this.between = between;
            this.syllables = List.of(syllables.split(" "));
            this.nouns = List.of(nouns.split(" "));
        }
    }

    private final Random random;
    /** Cache of each word's terms, since words repeat. */
    private final Map<String, SortedSet<String>> known = new HashMap<>();

    Phrases(Random random) {
        this.random = random;
    }

    Writing writing() {
        return one(Writing.values());
    }

    /** Returns two words of syllables. */
    String name(Writing writing) {
        return word(writing) + writing.between + word(writing);
    }

    /** Returns two nouns and two names. */
    String title(Writing writing) {
        return String.join(writing.between, word(writing), one(writing.nouns), word(writing), one(writing.nouns));
    }

    private String word(Writing writing) {
        String word = one(writing.syllables) + one(writing.syllables) + (random.nextBoolean() ? one(writing.syllables) : "");
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Returns the {@link SearchTerms} of the text, which equal those of its words one by one. */
    SortedSet<String> terms(String... texts) {
        SortedSet<String> terms = new TreeSet<>();
        for (String text : texts) {
            for (String word : text.split(" ")) {
                terms.addAll(word.codePoints().anyMatch(Character::isIdeographic) ? SearchTerms.of(word)
                        : known.computeIfAbsent(word, SearchTerms::of));
            }
        }
        return terms;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
