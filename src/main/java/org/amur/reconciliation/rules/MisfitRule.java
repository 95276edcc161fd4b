package org.amur.reconciliation.rules;

import java.util.Collection;
import java.util.List;

import org.amur.figure.value.Statement;

/** Finds statements of one year that do not belong where they stand: another unit, currency, period or direction. */
interface MisfitRule {

    /** In the order in which they are applied: what one has found the next does not see. */
    List<MisfitRule> ALL = List.of(new VintageSlips(), new SwappedFlows(), new PairRates(),
            new WrongPeriods(), new PartSlips());

    void check(TradeYear year, Found found);

    /** Takes a finding and the statements that are to be left out of further reckoning. */
    interface Found {

        void add(Finding finding, Collection<Statement> misplaced);
    }
}
