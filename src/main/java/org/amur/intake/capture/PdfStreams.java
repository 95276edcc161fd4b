package org.amur.intake.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.amur.intake.capture.CaptureException.Reason;

/**
 * Unpacks the compressed parts of a PDF file once, without keeping them, to measure their size: the library unpacks each
 * part into memory.
 */
final class PdfStreams {

    private static final int MAX_PART = 64 * 1024 * 1024;
    private static final long MAX_WHOLE = 512L * 1024 * 1024;
    /** Maximum compression ratio of larger parts; text and drawings of pages have less than 20. */
    private static final int MAX_RATIO = 250;
    private static final int FREE_OF_RATIO = 1024 * 1024;
    private static final int MAX_LZW = 256 * 1024;
    private static final int DICTIONARY = 2048;
    private static final int MAX_OBJECTS = 200_000;
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern COMPRESSED = Pattern.compile("/(FlateDecode|LZWDecode|Fl|LZW|RunLengthDecode|RL)\\b");

    /** A white picture is much smaller compressed; pictures are not unpacked for the text. */
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");

    private final byte[] bytes;
    private final byte[] unpacked = new byte[64 * 1024];
    private final Inflater inflater = new Inflater(true);
    private long whole;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean contains(byte[] bytes, String sign) {
        return indexOf(bytes, sign.getBytes(StandardCharsets.US_ASCII), 0) >= 0;
    }

    /** Refuses a file with a part that would fill the memory. */
    static void check(byte[] bytes) throws CaptureException {
        PdfStreams streams = new PdfStreams(bytes);
        try {
            streams.check();
        } finally {
            streams.inflater.end();
        }
    }

    private static int indexOf(byte[] bytes, byte[] sign, int from) {
        for (int i = from; i <= bytes.length - sign.length; i++) {
            if (bytes[i] == sign[0] && Arrays.equals(bytes, i, i + sign.length, sign, 0, sign.length)) {
                return i;
            }
        }
        return -1;
    }

    private void check() throws CaptureException {
        int objects = 0;
        for (int at = indexOf(bytes, OBJECT, 0); at >= 0; at = indexOf(bytes, OBJECT, at + OBJECT.length)) {
            objects++;
        }
        if (objects > MAX_OBJECTS) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
        int from = 0;
        int parts = 0;
        for (int at = indexOf(bytes, KEYWORD, 0); at >= 0; at = indexOf(bytes, KEYWORD, from)) {
            from = at + KEYWORD.length;
            boolean begins = at < 3 || bytes[at - 1] != 'd';
            if (begins && ++parts > MAX_OBJECTS / 2) {
                throw new CaptureException(Reason.TOO_LARGE);
            }
            if (begins) {
                checkPart(at, from);
            }
        }
    }

    private void checkPart(int at, int dataAt) throws CaptureException {
        String before = new String(bytes, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        Matcher compressed = COMPRESSED.matcher(dictionary);
        int times = 0;
        while (compressed.find()) {
            times++;
        }
        int data = dataAt;
        while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
            data++;
        }
        boolean lzw = dictionary.contains("/LZW") && indexOf(bytes, "endstream".getBytes(StandardCharsets.US_ASCII), data) - data > MAX_LZW;
        if (times > 1 || lzw) {
            throw new CaptureException(Reason.UNREADABLE);
        }
        measure(data, IMAGE.matcher(dictionary).find());
    }

    /** Unpacks as the library does, which does not look at the two bytes of the head. */
    private void measure(int from, boolean image) throws CaptureException {
        int data = Math.min(from + 2, bytes.length);
        inflater.reset();
        inflater.setInput(bytes, data, bytes.length - data);
        try {
            long part = 0;
            int length = inflater.inflate(unpacked);
            while (length > 0) {
                part += length;
                whole += length;
                if (part > MAX_PART || whole > MAX_WHOLE || !image && part > FREE_OF_RATIO && part / MAX_RATIO > inflater.getBytesRead()) {
                    throw new CaptureException(Reason.EXPANDS);
                }
                length = inflater.inflate(unpacked);
            }
        } catch (DataFormatException e) {
            // Not compressed in this way, or its end.
            return;
        }
    }
}
