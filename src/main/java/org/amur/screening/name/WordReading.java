package org.amur.screening.name;

/**
 * One way to hear a word.
 *
 * @param sounds in the letters of {@link Sounds}, never empty
 * @param bones of the sounds, see {@link Sounds#bones}
 * @param latin  the word in Latin letters by this way, for showing
 */
record WordReading(String sounds, String bones, float mass, Transliteration path, String latin) {

    static WordReading of(String sounds, Transliteration path, String latin) {
        return new WordReading(sounds, Sounds.bones(sounds), Sounds.mass(sounds), path, latin);
    }
}
