package org.amur.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

class OriginalProposalTest {

    private static final String PASSAGE =
            "the two sides signed a joint statement on deepening their comprehensive strategic partnership in the new era";

    private final Source wire = source("Wire report", "Reuters", "2023-03-20");
    private final Source paper = source("Article", "The Paper", "2023-03-21");
    private final Source blog = source("Post", "A Blog", "2023-03-22");

    @Test
    void aCitedReportOfTheNamedAgencyIsProposed() {
        OriginalProposal proposal = only(cite(paper, "Trade grew, according to Reuters."), cite(wire, null));
        assertEquals(1, proposal.number());
        assertEquals("Reuters", proposal.agency());
        assertEquals("according to Reuters", proposal.words());
        assertSame(wire, proposal.original());
        assertEquals(2, proposal.other());
    }

    @Test
    void aStoredReportOfTheNamedAgencyIsProposed() {
        List<OriginalProposal> proposals = OriginalProposal.of(List.of(cite(paper, "据路透社报道")), (agency, citing) -> Optional.of(wire));
        assertSame(wire, proposals.get(0).original());
        assertNull(proposals.get(0).other());
    }

    @Test
    void anAgencyWithoutAReportIsNamed() {
        OriginalProposal proposal = only(cite(paper, "Об этом сообщает ТАСС."));
        assertEquals("TASS", proposal.agency());
        assertNull(proposal.original());
    }

    @Test
    void theLaterOfTwoQuotationsWithOnePassageRepeatsTheEarlier() {
        OriginalProposal proposal = only(cite(blog, "Reportedly " + PASSAGE), cite(paper, "On Tuesday, " + PASSAGE + "."));
        assertEquals(1, proposal.number());
        assertNull(proposal.agency());
        assertEquals(PASSAGE, proposal.words());
        assertSame(paper, proposal.original());
        assertEquals(2, proposal.other());
    }

    @Test
    void anAgencyDoesNotRepeatItself() {
        assertEquals(List.of(), of(cite(wire, "MOSCOW (Reuters) - Trade grew")));
    }

    @Test
    void nothingIsProposedForACitationThatIsDecided() {
        assertEquals(List.of(), of(new TestCitation(paper, blog, "according to Reuters")));
        Citation own = cite(paper, "according to Reuters");
        own.attribute(null);
        assertEquals(List.of(), of(own));
        own.set(0, paper, null, null, "as Reuters reported", Credibility.PROBABLY_TRUE);
        assertEquals(1, of(own).size(), "Another quotation");
    }

    @Test
    void aSourceThatRepeatsTheCitedOneIsNotItsOriginal() {
        assertEquals(List.of(), of(cite(blog, PASSAGE), new TestCitation(paper, blog, PASSAGE)));
    }

    @Test
    void quotationsOfOneSourceAreNotCompared() {
        assertEquals(List.of(), of(cite(paper, PASSAGE), cite(paper, PASSAGE)));
    }

    private static OriginalProposal only(Citation... citations) {
        List<OriginalProposal> proposals = of(citations);
        assertEquals(1, proposals.size(), proposals::toString);
        return proposals.get(0);
    }

    private static List<OriginalProposal> of(Citation... citations) {
        return OriginalProposal.of(List.of(citations), (agency, citing) -> Optional.empty());
    }

    private static Citation cite(Source source, String quotation) {
        return new TestCitation(source, null, quotation);
    }

    private static Source source(String title, String publisher, String published) {
        SourceForm form = new SourceForm();
        form.setTitle(title);
        form.setPublisher(publisher);
        form.setPublished(PartialDate.parse(published));
        Source source = new Source();
        form.applyTo(source);
        return source;
    }
}
