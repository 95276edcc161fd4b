package org.amur.figure.value;

import java.util.Locale;
import java.util.Optional;

/** Currencies in which the two countries' trade is published, by their ISO 4217 codes. */
public enum Currency {
    CNY("¥"), USD("$");

    private final String symbol;

    Currency(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public static Optional<Currency> ofCode(String code) {
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "CNY" -> Optional.of(CNY);
            case "USD" -> Optional.of(USD);
            default -> Optional.empty();
        };
    }
}
