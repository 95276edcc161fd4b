package org.amur.screening.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({"цзиньпин, jinping", "си, xi", "цзэдун, zedong", "цзедун, zedong", "чжоу, zhou", "эньлай, enlai", "сяопин, xiaoping",
        "дэн, deng", "хуэй, hui", "юань, yuan", "гоцян, guoqiang", "вэй, wei", "люй, lv"})
    void readsPalladius(String cyrillic, String pinyin) {
        assertTrue(Syllables.PALLADIUS.read(cyrillic).contains(pinyin), () -> Syllables.PALLADIUS.read(cyrillic).toString());
    }

    @ParameterizedTest
    @CsvSource({"hsi, xi", "p'ing, ping", "tse, ze", "tung, dong", "chou, zhou", "hsiao, xiao", "teng, deng", "kuo, guo",
        "ch'ing, qing", "jung, rong", "hsueh, xue"})
    void readsWadeGiles(String latin, String pinyin) {
        assertTrue(Syllables.WADE_GILES.read(latin).contains(pinyin), () -> Syllables.WADE_GILES.read(latin).toString());
    }

    @ParameterizedTest
    @CsvSource({"jinping, JinpinG", "xi, Si", "qin, Cin", "zhang, JanG"})
    void hearsPinyin(String pinyin, String sounds) {
        assertEquals(sounds.toLowerCase(java.util.Locale.ROOT), Syllables.sounds(pinyin).toLowerCase(java.util.Locale.ROOT));
    }
}
