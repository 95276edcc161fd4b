package org.amur.figureimport.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Recognition of Office Open XML workbooks (ISO/IEC 29500). */
final class Workbooks {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Workbooks() {
    }

    /** Tells whether it is a ZIP archive, or the older compound file, which encrypted workbooks use, too. */
    static boolean isWorkbook(byte[] bytes) {
        return TextFile.startsWith(bytes, 'P', 'K', 3, 4) || TextFile.startsWith(bytes, 'P', 'K', 5, 6) || isCompound(bytes);
    }

    private static boolean isCompound(byte[] bytes) {
        return TextFile.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    static Table open(byte[] bytes, String sheet) throws NotATableException {
        if (isCompound(bytes)) {
            throw new NotATableException(contains(bytes, ENCRYPTED) ? Fault.ENCRYPTED_WORKBOOK : Fault.OLD_WORKBOOK, 1, "");
        }
        WorkbookParts parts = WorkbookParts.check(bytes);
        return new SheetTable(readable(bytes, parts), parts, sheet);
    }

    private static ReadableWorkbook readable(byte[] bytes, WorkbookParts parts) throws NotATableException {
        try {
            byte[] read = parts.isStrict() ? StrictForm.asUsual(bytes) : bytes;
            return new ReadableWorkbook(new ByteArrayInputStream(read), new ReadingOptions(parts.hasStyles(), false));
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    static NotATableException damaged() {
        return new NotATableException(Fault.DAMAGED_WORKBOOK, 1, "");
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int start = 0; start <= bytes.length - wanted.length; start++) {
            if (java.util.Arrays.equals(bytes, start, start + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
