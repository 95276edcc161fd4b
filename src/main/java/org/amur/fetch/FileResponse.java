package org.amur.fetch;

import java.io.InputStream;
import java.net.URI;

/**
 * Response with a file.
 *
 * @param address the final one, after redirects
 * @param mediaType Content-Type header; empty if absent
 * @param etag ETag header (RFC 9110); empty if absent
 * @param lastModified Last-Modified header; empty if absent
 * @param body null if the file is unchanged (status 304)
 * @param mostBytes the reader must refuse a longer body
 */
public record FileResponse(URI address, String mediaType, String etag, String lastModified, InputStream body, long mostBytes) {

    public boolean isUnchanged() {
        return body == null;
    }

    /** Returns the last part of the address; the host if it has none. */
    public String fileName() {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? address.getHost() : last;
    }

    /** Returns the refusal of a body that is too long. */
    public FetchException tooLarge() {
        return tooLarge(address, mostBytes);
    }

    static FetchException tooLarge(URI address, long mostBytes) {
        return new FetchException(FetchReason.TOO_LARGE, address.getHost(), mostBytes / 1024 / 1024);
    }
}
