package org.amur.screening.name;

/** Type of match between two words. */
public enum MatchType {
    /** Equal spelling. */
    SAME,
    /** Phonetic match. */
    SOUND,
    /** Equal consonants, where one script omits vowels. */
    FRAME,
    /** One given name in two languages: Volodymyr, Vladimir. */
    GIVEN_NAME,
    /** A short form: Sasha, Alexander. */
    SHORT_FORM,
    /** One surname in different romanisations: Wong, Wang. */
    SURNAME,
    /** Patronymics of one father's name: Uladzimiravich, Volodymyrovych. */
    FATHER,
    /** Translation: завод, plant. */
    MEANING,
    /** Cognates: имперский, imperial. */
    COGNATE,
    /** Initial of the name. */
    INITIAL,
    /** One word on one side, several on the other. */
    JOINED,
    /** Abbreviation by initials. */
    ACRONYM,
    /** Trigrams of the whole name only. */
    LETTERS
}
