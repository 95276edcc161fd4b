package org.amur.trade;

/** Direction of trade, always as the declarant sees it: China's exports to Russia are Russia's imports from China. */
public enum Flow {
    EXPORT, IMPORT,
    /** Exports and imports together, "trade" or "turnover" in the press. */
    TOTAL,
    /** Exports less imports: negative where the declarant buys more than it sells. */
    BALANCE;

    /** The same goods as the partner declares them. */
    public Flow mirror() {
        return switch (this) {
            case EXPORT -> IMPORT;
            case IMPORT -> EXPORT;
            case TOTAL, BALANCE -> this;
        };
    }

    public boolean mayBeNegative() {
        return this == BALANCE;
    }
}
