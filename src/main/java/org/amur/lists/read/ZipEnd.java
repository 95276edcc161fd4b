package org.amur.lists.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * End of central directory record of a zip with the number of files. Reading files in sequence does not notice an
 * archive that is cut between two of them.
 *
 * @param entries stated number; {@link #UNSAID} if it is in another record, as for very many
 */
record ZipEnd(int entries) {

    static final int UNSAID = 0xffff;
    private static final int LENGTH = 22;
    private static final int MAX_COMMENT_LENGTH = 0xffff;
    private static final int MAX_SIZE = LENGTH + MAX_COMMENT_LENGTH;
    private static final byte[] SIGNATURE = {'P', 'K', 5, 6};
    private static final int ENTRIES = 10;
    private static final int COMMENT = 20;

    /** Returns the record; null if the archive has none. */
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

    /** Reads enough of the end for a record with the longest comment. */
    private static byte[] tail(InputStream content) throws IOException {
        byte[] tail = new byte[0];
        for (byte[] next = content.readNBytes(MAX_SIZE); next.length > 0; next = content.readNBytes(MAX_SIZE)) {
            byte[] both = Arrays.copyOf(tail, tail.length + next.length);
            System.arraycopy(next, 0, both, tail.length, next.length);
            tail = Arrays.copyOfRange(both, Math.max(0, both.length - MAX_SIZE), both.length);
        }
        return tail;
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
