package org.amur.text;

import java.io.InputStream;
import java.util.function.LongSupplier;

import org.apache.commons.io.input.ProxyInputStream;

/** Stream of unpacked bytes that refuses too many bytes, too high compression and a too long token of a parser. */
public class UnpackedStream extends ProxyInputStream {

    /** Maximum compression ratio: honest files reach 10 to 50, bombs more than 1,000. */
    public static final int MAX_RATIO = 250;
    /** Less content may have any compression ratio. */
    private static final long FREE_OF_RATIO = 4L * 1024 * 1024;

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
    protected final void afterRead(int read) {
        bytes += Math.max(read, 0);
        check(bytes);
        if (bytes - tokenStart > mostOfToken) {
            throw refusal(false);
        }
    }

    /** Refuses content that is too large, or larger than honest compression makes it. */
    final void check(long unpacked) {
        boolean bomb = unpacked > FREE_OF_RATIO && unpacked / MAX_RATIO > packed.getAsLong();
        if (bomb || unpacked > mostBytes) {
            throw refusal(bomb);
        }
    }

    /** Returns the exception for content that is refused. */
    protected RuntimeException refusal(boolean bomb) {
        return new ExpansionException();
    }
}
