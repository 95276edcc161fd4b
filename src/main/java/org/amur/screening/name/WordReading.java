package org.amur.screening.name;

/**
 * Phonetic reading of a word.
 *
 * @param sounds letters of {@link Sounds}, never empty
 * @param bones consonant skeleton, see {@link Sounds#bones}
 * @param latin  word in Latin letters for display
 */
record WordReading(String sounds, String bones, float mass, Transliteration path, String latin) {

    static WordReading of(String sounds, Transliteration path, String latin) {
        return new WordReading(sounds, Sounds.bones(sounds), Sounds.mass(sounds), path, latin);
    }
}
