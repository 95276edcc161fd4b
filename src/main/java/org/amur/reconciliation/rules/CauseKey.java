package org.amur.reconciliation.rules;

import org.amur.figure.value.Series;

/** Common cause of findings: one revised base year, one direction of mirrored trade, one year of revised levels. */
final class CauseKey {

    private CauseKey() {
    }

    /** Returns the key that findings of one cause share. */
    static String key(Finding finding) {
        Series series = finding.subject().series();
        return switch (finding.rule()) {
            case REVISED_BASE -> ofReporter(finding, finding.year() - 1);
            case MIRROR -> mirror(finding, series);
            case MONTHS, REVISION, PARTS, BALANCE -> finding.severity() == Severity.NOTICE
                    ? ofReporter(finding, finding.year()) : finding.key();
            default -> finding.key();
        };
    }

    private static String ofReporter(Finding finding, int year) {
        Series series = finding.subject().series();
        return String.join("/", finding.rule().name(), series.reporter().name(), series.declarant(), series.partner(),
                series.commodity(), Integer.toString(year));
    }

    /**
     * Returns the key of a mirrored flow, whose subject is the import: goods move from its partner to its declarant.
     */
    private static String mirror(Finding finding, Series series) {
        Neighbourhood trade = Neighbourhood.of(finding.subject());
        return switch (finding.variant()) {
            case "flow" -> String.join("/", "MIRROR/flow", series.partner(), series.declarant(), series.commodity());
            case "total" -> String.join("/", "MIRROR/total", trade.country(), trade.other(), series.commodity());
            default -> String.join("/", "MIRROR/handedOn", series.reporter().name(), series.declarant(), series.partner(),
                    series.commodity());
        };
    }
}
