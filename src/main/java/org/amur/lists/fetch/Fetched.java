package org.amur.lists.fetch;

import org.amur.lists.imports.ListUploadFile;

/**
 * What an address had.
 *
 * @param file         null if the server says that it has not changed
 * @param sha256       of the file; null without one
 * @param etag         as the server gave it (RFC 9110); empty if it did not
 * @param lastModified as the server gave it; empty if it did not
 */
record Fetched(ListUploadFile file, String sha256, String etag, String lastModified) {

    private static final String BETWEEN = "\t";

    boolean isUnchanged() {
        return file == null;
    }

    /** What to ask by whether it has changed, in one line. */
    String validators() {
        return etag + BETWEEN + lastModified;
    }

    static String etag(String validators) {
        return validators.split(BETWEEN, -1)[0];
    }

    static String lastModified(String validators) {
        String[] both = validators.split(BETWEEN, -1);
        return both.length > 1 ? both[1] : "";
    }
}
