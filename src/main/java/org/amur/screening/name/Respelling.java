package org.amur.screening.name;

/**
 * A text that another may have been meant to be.
 *
 * @param trust by how much what is found with it counts
 */
public record Respelling(String text, float trust) {
}
