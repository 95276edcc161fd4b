package org.amur.screening.name;

/**
 * One way to hear a word.
 *
 * @param sounds in the letters of {@link Sounds}, never empty
 * @param bones of the sounds, see {@link Sounds#bones}
 * @param latin  the word in Latin letters by this way, for showing
 */
record Reading(String sounds, String bones, float mass, Path path, String latin) {

    static Reading of(String sounds, Path path, String latin) {
        return new Reading(sounds, Sounds.bones(sounds), Sounds.mass(sounds), path, latin);
    }
}
