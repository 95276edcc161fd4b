package org.amur.lists.fetch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
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
        DigestInputStream digested = new DigestInputStream(new BufferedInputStream(response.body()), Sha256.digest());
        StartKept start = new StartKept(digested);
        ListUploadFile file;
        try {
            file = ListUploadFile.of(response.fileName(), start, response.mostBytes());
        } catch (RefusedException e) {
            throw response.tooLarge();
        }
        if (start.text().isBlank()) {
            throw new FetchException(FetchReason.EMPTY, response.address().getHost(), "");
        }
        if (WEB_PAGE.matcher(start.text()).matches()) {
            throw new FetchException(FetchReason.WEB_PAGE, response.address().getHost(), "");
        }
        String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new Fetched(file, hash, response.etag(), response.lastModified());
    }

    /** Stream that remembers its first bytes. */
    private static final class StartKept extends FilterInputStream {

        private final StringBuilder start = new StringBuilder();

        StartKept(InputStream in) {
            super(in);
        }

        String text() {
            return start.toString();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read > 0 && start.length() < START) {
                start.append(new String(buffer, from, Math.min(read, START), StandardCharsets.UTF_8));
            }
            return read;
        }
    }
}
