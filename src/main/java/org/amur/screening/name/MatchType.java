package org.amur.screening.name;

/** How two words meet. */
public enum MatchType {
    /** Written alike. */
    SAME,
    /** Heard alike, or nearly. */
    SOUND,
    /** Alike in their consonants, since one script writes few vowels. */
    FRAME,
    /** One given name in two languages: Volodymyr, Vladimir. */
    GIVEN_NAME,
    /** A short form: Sasha, Alexander. */
    SHORT_FORM,
    /** One surname, as different places write it: Wong, Wang. */
    SURNAME,
    /** Both of one father's name: Uladzimiravich, Volodymyrovych. */
    FATHER,
    /** One word in two languages: завод, plant. */
    MEANING,
    /** One word in two languages that begin it alike: имперский, imperial. */
    COGNATE,
    /** A letter for the name. */
    INITIAL,
    /** Written as one word here and as several there. */
    JOINED,
    /** The first letters of the words. */
    ACRONYM,
    /** Groups of letters of the whole name, and nothing that is heard. */
    LETTERS
}
