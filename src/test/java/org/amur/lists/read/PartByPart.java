package org.amur.lists.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** File generated while reading, so that it may be larger than the memory. */
final class PartByPart extends InputStream {

    private final IntFunction<String> part;
    private final int parts;
    private byte[] current = new byte[0];
    private int at;
    private int next;

    private PartByPart(IntFunction<String> part, int parts) {
        this.part = part;
        this.parts = parts;
    }

    /** @param part part by its number, from 0 */
    static ListFile file(String name, String start, int parts, IntFunction<String> part, String end) {
        return new ListFile(name, () -> new PartByPart(
                number -> number == 0 ? start : number > parts ? end : part.apply(number - 1), parts + 2));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) {
        while (at == current.length && next < parts) {
            current = part.apply(next++).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int read = Math.min(length, current.length - at);
        System.arraycopy(current, at, to, from, read);
        at += read;
        return read == 0 && length > 0 ? -1 : read;
    }
}
