package org.amur.screening.name;

/** The way by which a word was read: what lies between how it is written and how it is heard. */
public enum Transliteration {
    /** In Latin letters, as it stands. */
    LATIN,
    /** From Cyrillic letters, of whichever romanisation the other side is. */
    CYRILLIC,
    /** Chinese in Cyrillic after Palladius: Цзиньпин is Jinping. */
    PALLADIUS,
    /** Korean in Cyrillic after Kontsevich: Чен Ын is Jong Un. */
    KONTSEVICH,
    /** Chinese in Latin letters after Wade and Giles: Chin-p'ing is Jinping. */
    WADE_GILES,
    /** Chinese characters read in pinyin, or Latin letters read as pinyin. */
    PINYIN,
    /** A foreign name in Chinese characters that stand for sounds. */
    CHINESE_SOUNDS,
    /** Chinese characters as Hong Kong spells them: 若骅 is Yeuk-wah. */
    CANTONESE,
    /** Chinese characters as Koreans read them: 正恩 is Jong-un. */
    SINO_KOREAN,
    /** Another script that writes vowels: Greek, Georgian, Armenian, Hangul. */
    ROMANISED,
    /** A script that writes few vowels, or adds some: the frames of consonants are compared. */
    FRAME
}
