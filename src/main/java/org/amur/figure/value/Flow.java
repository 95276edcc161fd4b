package org.amur.figure.value;

/** Direction of trade, always as the declarant sees it: China's exports to Russia are Russia's imports from China. */
public enum Flow {
    EXPORT, IMPORT,
    /** Exports and imports together, "trade" or "turnover" in the press. */
    TOTAL,
    /** Exports less imports: negative where the declarant buys more than it sells. */
    BALANCE;

    public boolean mayBeNegative() {
        return this == BALANCE;
    }

    /** Returns the flow as the partner sees it. */
    public Flow mirrored() {
        return switch (this) {
            case EXPORT -> IMPORT;
            case IMPORT -> EXPORT;
            case TOTAL, BALANCE -> this;
        };
    }
}
