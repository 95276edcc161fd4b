package org.amur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** File format of an export. */
public enum ExportFormat {

    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Finds a format.
     *
     * @param code as in addresses, {@code csv}
     */
    public static Optional<ExportFormat> of(String code) {
        return Arrays.stream(values()).filter(format -> format.getCode().equals(code)).findFirst();
    }

    public ExportTable open(OutputStream out, Export export) throws IOException {
        return switch (this) {
            case CSV -> new Csv(out, export.getColumns());
            case XLSX -> new Xlsx(out, export.getTitle(), export.getColumns());
            case JSON -> new Json(out, export.getColumns());
        };
    }

    /** Returns the code used in addresses and as file extension. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getMediaType() {
        return mediaType;
    }
}
