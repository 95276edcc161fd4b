package org.amur.reconciliation.rules;

import java.util.Collection;
import java.util.List;

import org.amur.figure.value.Statement;

/** Rule that finds wrong statements of one year: in another unit, currency, period or direction. */
interface MisplacedStatementRule {

    /** Rules in the order of their application: findings of one are hidden from the next. */
    List<MisplacedStatementRule> ALL = List.of(new VintageSlips(), new SwappedFlows(), new PairRates(),
            new WrongPeriods(), new PartSlips());

    void check(TradeYear year, Found found);

    /** Receiver of a finding and of the statements to exclude from further calculations. */
    interface Found {

        void add(Finding finding, Collection<Statement> misplaced);
    }
}
