package org.amur.reconciliation.rules;

import static org.amur.reconciliation.rules.Ledgers.EXPORT;
import static org.amur.reconciliation.rules.Ledgers.IMPORT;
import static org.amur.reconciliation.rules.Ledgers.TOTAL;
import static org.amur.reconciliation.rules.Ledgers.YUAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Units and digits of the amounts in a finding's sentence. */
class SentenceAmountsTest {

    private static final String OF_2022 = "China’s trade with Russia, 2022: ";

    @Test
    void amountsOfDifferentUnitsUseThatOfTheLargest() {
        assertEquals(OF_2022 + "exports of 76.1 bn $, imports of 114.1 bn $. Together they make 190.3 bn $;"
                + " the stated total is 198.3 bn $, a difference of 8.0 bn $.", sentence(new Ledgers().with(TOTAL, "2022", "198.271 bn")
                .with(EXPORT, "2022", "76122 mn").with(IMPORT, "2022", "114.149 bn")));
    }

    @Test
    void amountsOfFiveDigitsUseTheNextUnit() {
        assertEquals(OF_2022 + "exports of 76.1 bn $, imports of 114.1 bn $. Together they make 190.3 bn $;"
                + " the stated total is 198.3 bn $, a difference of 8.0 bn $.", sentence(new Ledgers().with(TOTAL, "2022", "198271 mn")
                .with(EXPORT, "2022", "76122 mn").with(IMPORT, "2022", "114149 mn")));
    }

    @Test
    void noDigitsAreAdded() {
        assertEquals(OF_2022 + "exports of 0.12 tn ¥, imports of 0.4 tn ¥. Together they make 0.520 tn ¥;"
                + " the stated total is 0.899 tn ¥, a difference of 0.379 tn ¥.", sentence(new Ledgers().with(YUAN, "2022", "899 bn")
                .with(YUAN.with(EXPORT.flow()), "2022", "0.12 tn").with(YUAN.with(IMPORT.flow()), "2022", "0.4 tn")));
    }

    @Test
    void aSumHasFourSignificantDigits() {
        assertEquals(OF_2022 + "exports of 76 bn $, imports of 114.1 bn $. Together they make 190.1 bn $;"
                + " the stated total is 198.3 bn $, a difference of 8.1 bn $.", sentence(new Ledgers().with(TOTAL, "2022", "198.271 bn")
                .with(EXPORT, "2022", "76 bn").with(IMPORT, "2022", "114.149 bn")));
    }

    @Test
    void theSumHasTheDecimalsOfTheFinestOfItsTerms() {
        assertEquals(OF_2022 + "exports of 24.5 bn $, imports of 58.55 bn $. Together they make 83.05 bn $;"
                + " the stated total is 88.1 bn $, a difference of 5.05 bn $.", sentence(new Ledgers().with(TOTAL, "2022", "88.1 bn")
                .with(EXPORT, "2022", "24.5 bn").with(IMPORT, "2022", "58.55 bn")));
        assertEquals(OF_2022 + "exports of 24.5 bn $, imports of 58.6 bn $. Together they make 83.10 bn $;"
                + " the stated total is 88.05 bn $, a difference of 4.95 bn $.", sentence(new Ledgers().with(TOTAL, "2022", "88.05 bn")
                .with(EXPORT, "2022", "24.5 bn").with(IMPORT, "2022", "58.6 bn")));
    }

    @Test
    void aDifferenceOfLessThanADigitIsStillSeen() {
        assertEquals(OF_2022 + "exports of 76.1 bn $, imports of 114.1 bn $. Together they make 190.2 bn $;"
                + " the stated total is 190.3 bn $, a difference of 0.07 bn $.", sentence(new Ledgers().with(TOTAL, "2022", "190.31 bn")
                .with(EXPORT, "2022", "76.1 bn").with(IMPORT, "2022", "114.14 bn")));
    }

    @Test
    void amountsStatedToTheDollarAreRounded() {
        assertEquals(OF_2022 + "exports of 76.1 bn $, imports of 114.1 bn $. Together they make 190.3 bn $;"
                + " the stated total is 198.3 bn $, a difference of 8.0 bn $.",
                sentence(new Ledgers().with(TOTAL, "2022", "198271.000000 mn")
                        .with(EXPORT, "2022", "76122.123456 mn").with(IMPORT, "2022", "114149.123456 mn")));
    }

    @Test
    void amountsKeepTheirUnitIfItIsInDoubt() {
        String sentence = sentence(new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2022", "190.271 mn"));
        assertTrue(sentence.contains("190.3 mn $") && sentence.contains("190.3 bn $"), sentence);
    }

    private static String sentence(Ledgers ledger) {
        return FindingText.sentence(ledger.only()).replace('\u00a0', ' ');
    }
}
