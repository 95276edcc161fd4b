package org.amur.lists.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The record at the end of a zip, which says how many files are in it. Who reads the files one after another does not see that an archive
 * is cut between two of them: there it only seems to have fewer.
 *
 * @param entries how many it says there are; {@link #UNSAID} if it leaves that to another record, as those with very many do
 */
record ZipEnd(int entries) {

    static final int UNSAID = 0xffff;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int MOST = LENGTH + LONGEST_COMMENT;
    private static final byte[] SIGNATURE = {'P', 'K', 5, 6};
    private static final int ENTRIES = 10;
    private static final int COMMENT = 20;

    /** Null if the archive has no end. */
    static ZipEnd of(InputStream content) throws IOException {
        byte[] tail = tail(content);
        for (int at = tail.length - LENGTH; at >= 0; at--) {
            if (Arrays.equals(SIGNATURE, Arrays.copyOfRange(tail, at, at + SIGNATURE.length))
                    && at + LENGTH + number(tail, at + COMMENT) <= tail.length) {
                return new ZipEnd(number(tail, at + ENTRIES));
            }
        }
        return null;
    }

    /** As much of the end as the record with the longest comment takes. */
    private static byte[] tail(InputStream content) throws IOException {
        byte[] tail = new byte[0];
        for (byte[] next = content.readNBytes(MOST); next.length > 0; next = content.readNBytes(MOST)) {
            byte[] both = Arrays.copyOf(tail, tail.length + next.length);
            System.arraycopy(next, 0, both, tail.length, next.length);
            tail = Arrays.copyOfRange(both, Math.max(0, both.length - MOST), both.length);
        }
        return tail;
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
