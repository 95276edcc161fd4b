package org.amur.lists.fetch;

import org.amur.lists.imports.ListUploadFile;

/**
 * Response of an address.
 *
 * @param file         null if unchanged (status 304)
 * @param sha256       hash of the file; null without one
 * @param etag         ETag header (RFC 9110); empty if absent
 * @param lastModified Last-Modified header; empty if absent
 */
record Fetched(ListUploadFile file, String sha256, String etag, String lastModified) {

    private static final String BETWEEN = "\t";

    boolean isUnchanged() {
        return file == null;
    }

    /** Returns the validators for a conditional request, in one line. */
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
