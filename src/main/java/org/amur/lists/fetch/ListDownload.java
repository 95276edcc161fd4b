package org.amur.lists.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.amur.access.Sha256;
import org.amur.fetch.Download;
import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.FileResponse;
import org.amur.lists.imports.ListUploadFile;
import org.amur.web.RefusedException;

/** Downloads one file of a list. A web page or an empty file is no list. */
final class ListDownload {

    /** Published lists have up to 120 MB. */
    static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final int START = 1024;
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)^[\\s\\ufeff]*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");

    private final Download download;

    ListDownload(Download download) {
        this.download = download;
    }

    /**
     * Downloads a file.
     *
     * @param validators ETag and Last-Modified of the last response, for a conditional request; empty to download in
     * any case
     *
     * @throws FetchException if the download fails
     */
    Fetched get(String address, String validators) throws FetchException {
        return download.get(address, Map.of("Accept", "text/csv, application/xml, application/zip, application/gzip, */*;q=0.5",
                "If-None-Match", Fetched.etag(validators), "If-Modified-Since", Fetched.lastModified(validators)), ListDownload::read);
    }

    private static Fetched read(FileResponse response) throws FetchException, IOException {
        if (response.isUnchanged()) {
            return new Fetched(null, null, "", "");
        }
        if (response.mediaType().toLowerCase(Locale.ROOT).startsWith("text/html")) {
            throw new FetchException(FetchReason.WEB_PAGE, response.address().getHost(), "");
        }
        BufferedInputStream body = new BufferedInputStream(response.body());
        body.mark(START);
        String start = new String(body.readNBytes(START), StandardCharsets.UTF_8);
        body.reset();
        DigestInputStream digested = new DigestInputStream(body, Sha256.digest());
        ListUploadFile file;
        try {
            file = ListUploadFile.of(response.fileName(), digested, response.mostBytes());
        } catch (RefusedException e) {
            throw response.tooLarge();
        }
        if (start.isBlank()) {
            throw new FetchException(FetchReason.EMPTY, response.address().getHost(), "");
        }
        if (WEB_PAGE.matcher(start).matches()) {
            throw new FetchException(FetchReason.WEB_PAGE, response.address().getHost(), "");
        }
        String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new Fetched(file, hash, response.etag(), response.lastModified());
    }
}
