package org.amur.screening.name;

/** Transliteration system by which a word was read. */
public enum Transliteration {
    /** Latin letters, read as written. */
    LATIN,
    /** Cyrillic letters, for any romanisation on the other side. */
    CYRILLIC,
    /** Chinese in Cyrillic by Palladius: Цзиньпин is Jinping. */
    PALLADIUS,
    /** Korean in Cyrillic by Kontsevich: Чен Ын is Jong Un. */
    KONTSEVICH,
    /** Chinese in Latin letters by Wade–Giles: Chin-p'ing is Jinping. */
    WADE_GILES,
    /** Chinese characters read in pinyin, or Latin letters read as pinyin. */
    PINYIN,
    /** Foreign name transcribed in Chinese characters. */
    CHINESE_SOUNDS,
    /** Chinese characters in Cantonese (Hong Kong): 若骅 is Yeuk-wah. */
    CANTONESE,
    /** Chinese characters in Korean: 正恩 is Jong-un. */
    SINO_KOREAN,
    /** Other scripts with vowels: Greek, Georgian, Armenian, Hangul. */
    ROMANISED,
    /** Scripts that omit or add vowels: consonant frames are compared. */
    FRAME
}
