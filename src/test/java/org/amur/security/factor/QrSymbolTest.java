package org.amur.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrSymbolTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");
    private static final int SCALE = 8;
    private static final int WHITE = 0xFFFFFF;
    /** Without it, the library searches for a symbol in a photo and misses about one drawn symbol in 200. */
    private static final Map<DecodeHintType, ?> DRAWN = Map.of(DecodeHintType.PURE_BARCODE, true);

    @ParameterizedTest
    @ValueSource(strings = {"anna", "Фейгенбаум-и-习近平"})
    void anotherLibraryReadsTheSymbol(String account) throws ReaderException {
        String uri = TotpSecret.random().uri(account);
        assertEquals(uri, read(QrSymbol.of(uri)));
    }

    private static String read(QrSymbol symbol) throws ReaderException {
        int width = symbol.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        SQUARE.matcher(symbol.path()).results().forEach(square ->
                fill(pixels, width, Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2))));
        BinaryBitmap image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(image, DRAWN).getText();
    }

    private static void fill(int[] pixels, int width, int column, int row) {
        for (int y = row * SCALE; y < (row + 1) * SCALE; y++) {
            Arrays.fill(pixels, y * width + column * SCALE, y * width + (column + 1) * SCALE, 0);
        }
    }
}
