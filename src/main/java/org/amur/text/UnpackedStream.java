package org.amur.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stream of unpacked bytes that refuses too many bytes, too high compression and a too long token of a parser. */
public final class UnpackedStream extends FilterInputStream {

    /** Maximum compression ratio: honest files reach 10 to 50, bombs more than 1,000. */
    public static final int MAX_RATIO = 250;
    /** Less content may have any compression ratio. */
    public static final long FREE_OF_RATIO = 4L * 1024 * 1024;

    private final LongSupplier packed;
    private final long mostBytes;
    private long mostOfToken = Long.MAX_VALUE;
    private long bytes;
    private long tokenStart;

    /** @param packed number of packed bytes that were read so far, or of the whole file */
    public UnpackedStream(InputStream unpacked, LongSupplier packed, long mostBytes) {
        super(unpacked);
        this.packed = packed;
        this.mostBytes = mostBytes;
    }

    /** Starts a token, such as an element with its attributes, and limits its bytes from now on. */
    public void startToken(long most) {
        mostOfToken = most;
        tokenStart = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        bytes += Math.max(read, 0);
        if (bytes > mostBytes || bytes - tokenStart > mostOfToken) {
            throw new ExpansionException(false);
        }
        if (isBomb(bytes, packed.getAsLong())) {
            throw new ExpansionException(true);
        }
        return read;
    }

    /** Tells whether content is larger than honest compression makes it. */
    public static boolean isBomb(long unpacked, long packed) {
        return unpacked > FREE_OF_RATIO && unpacked / MAX_RATIO > packed;
    }
}
