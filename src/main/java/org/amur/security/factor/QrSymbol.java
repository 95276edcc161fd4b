package org.amur.security.factor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * QR code as the path of an SVG image.
 *
 * @param size width and height with the margin, in modules
 * @param path squares of the dark modules
 */
public record QrSymbol(int size, String path) {

    /** Margin in modules (ISO/IEC 18004). */
    private static final int MARGIN = 4;

    static QrSymbol of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size).boxed().flatMap(y -> IntStream.range(0, code.size)
                .filter(x -> code.getModule(x, y)).mapToObj(x -> "M" + (x + MARGIN) + "," + (y + MARGIN) + "h1v1h-1z"))
                .collect(Collectors.joining());
        return new QrSymbol(code.size + 2 * MARGIN, path);
    }
}
