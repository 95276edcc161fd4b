package org.amur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.amur.actor.ActorKind;
import org.amur.intake.RecordedSanctions.Known;
import org.amur.intake.actor.ActorReader;
import org.amur.intake.text.ArticleText;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.measure.MeasureRow;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Tests which recorded measures a proposal repeats. */
class RecordedSanctionsTest {

    private static final String LISTED = "OFAC added Huawei and Rosneft to the SDN List on 20 March 2023.";
    private static final String NUMBERED = "OFAC designated Huawei under Executive Order 14024 on 20 March 2023.";
    private static final MeasureRow OF_LIST = new MeasureRow(
            7L,
            "Blocking of eleven companies",
            "SDN List, notice of 4 February 2023",
            MeasureKind.ASSET_FREEZE,
            "US-OFAC",
            "SDN",
            null);
    private static final MeasureRow OF_ACT =
            new MeasureRow(8L, "Blocking", "Executive Order 14024", MeasureKind.ASSET_FREEZE, "US-OFAC", "SDN", null);

    @Test
    void aListAloneSuggestsTheProgrammeOnly() {
        SanctionProposal proposal = marked(LISTED, List.of());
        assertNull(proposal.getMeasure());
        assertEquals("SDN", proposal.getProgramme().label());
        assertFalse(proposal.isCitation());
    }

    @Test
    void aDesignationOfAllTargetsIsRecordedAlready() {
        SanctionProposal proposal = marked(LISTED, List.of("Huawei", "Rosneft"));
        assertEquals(7L, proposal.getMeasure().id());
        assertTrue(proposal.isCitation());
    }

    @Test
    void aDesignationOfAnotherTargetIsNotTheSame() {
        assertNull(marked(LISTED, List.of("Huawei")).getMeasure());
    }

    @Test
    void theNumberOfALegalActFindsItsMeasure() {
        SanctionProposal proposal = marked(NUMBERED, List.of());
        assertEquals(8L, proposal.getMeasure().id());
        assertFalse(proposal.isCitation());
    }

    @Test
    void anAmendmentIsAfterTheStart() {
        PartialDate start = PartialDate.parse("2025-02-04");
        assertTrue(SanctionRecords.isAfter(PartialDate.parse("2025-03"), start));
        assertFalse(SanctionRecords.isAfter(PartialDate.parse("2025-01-09"), start));
        assertFalse(SanctionRecords.isAfter(PartialDate.parse("2025"), start));
        assertFalse(SanctionRecords.isAfter(PartialDate.unknown(), start));
        assertTrue(SanctionRecords.isAfter(PartialDate.parse("2025-01-09"), null));
    }

    private static SanctionProposal marked(String sentence, List<String> designated) {
        ArticleReading reading = ArticleReading.of(ArticleText.of(sentence, LocalDate.of(2023, 3, 22)), new ActorReader(SeedActors.all()));
        SanctionProposal proposal = Proposals.of(reading).stream()
                .filter(SanctionProposal.class::isInstance)
                .map(SanctionProposal.class::cast)
                .findFirst()
                .orElseThrow();
        List<DesignationRow> rows = reading.sanctions().get(0).targets().stream()
                .filter(target -> designated.contains(target.name()))
                .map(target -> new DesignationRow(
                        target.id(),
                        target.id(),
                        target.name(),
                        ActorKind.COMPANY,
                        null,
                        OF_LIST.id(),
                        OF_LIST.title(),
                        OF_LIST.act(),
                        OF_LIST.kind(),
                        OF_LIST.authority(),
                        3L,
                        OF_LIST.programme(),
                        LifeCycle.UNKNOWN))
                .toList();
        assertEquals(designated.size(), rows.size());
        RecordedSanctions.mark(proposal, new Known(List.of(new AuthorityRow(2L, "US-OFAC", "OFAC", "US")), Map.of(),
                List.of(new ProgrammeRow(3L, "SDN", "SDN List", null, 2L, "US-OFAC", "OFAC", "US")), List.of(OF_LIST, OF_ACT), rows));
        return proposal;
    }
}
