package org.amur.search;

/**
 * Page that answers a search text.
 *
 * @param path path with parameters, without the context path
 */
public record SearchPage(String label, String path) {
}
