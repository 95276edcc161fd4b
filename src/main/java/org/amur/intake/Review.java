package org.amur.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.intake.ArticleProposal.Decision;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.intake.model.ModelEvent;
import org.amur.intake.model.ModelReading;
import org.amur.source.SourceForm;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** Preparation of the review of a capture. */
@ApplicationScoped
public class Review {

    private static final int MAX_QUOTED = 100;

    @Inject
    private KnownActors actors;

    @Inject
    private RecordedFacts facts;

    @Inject
    private CaptureRepository captures;

    /** Reads the article of a capture, with the actors that are recorded now. */
    ArticleReading read(Capture capture) {
        return ArticleReading.of(capture.text(), actors.reader());
    }

    /**
     * Reads the article of an open capture.
     *
     * @throws RefusedException unless it is open
     */
    public ArticleReading readOpen(Capture capture) {
        capture.checkOpen();
        return read(capture);
    }

    /**
     * Returns the proposals of an open capture, as its page shows them.
     *
     * @param answered events that the language model named before
     * @throws RefusedException unless it is open, and the article has the quotations
     */
    public ReviewForm begin(Capture capture, List<ModelEvent> answered) {
        ArticleReading reading = readOpen(capture);
        ReviewForm review = begin(capture, reading);
        if (!answered.isEmpty()) {
            ModelReading found = reading.ofModel().read(answered);
            checkQuoted(answered, found);
            add(capture, reading, found, review);
        }
        return review;
    }

    private static void checkQuoted(List<ModelEvent> answered, ModelReading found) {
        for (int i = 0; i < answered.size(); i++) {
            if (!found.quoted().contains(answered.get(i))) {
                throw new RefusedException("modelEvents[" + i + "].quotation", "intake.api.unquoted",
                        ShortText.to(answered.get(i).quotation(), MAX_QUOTED));
            }
        }
    }

    /** Returns the proposals; those that were rejected before are rejected again. */
    ReviewForm begin(Capture capture, ArticleReading reading) {
        return new ReviewForm(source(capture), new ActorChoices(reading.actors()), compared(capture, Proposals.of(reading)));
    }

    /** Adds what the language model finds, compared with the record like all proposals. Returns the number of new proposals. */
    int add(Capture capture, ArticleReading reading, ModelReading found, ReviewForm review) {
        return review.add(compared(capture, Proposals.ofModel(reading, found)));
    }

    private List<ArticleProposal> compared(Capture capture, List<ArticleProposal> proposals) {
        Set<String> rejected = captures.decisions(capture.getId()).stream().filter(each -> each.getOutcome() == Outcome.REJECTED)
                .map(ProposalDecision::getProposal).collect(Collectors.toSet());
        facts.mark(proposals);
        proposals.stream().filter(each -> rejected.contains(each.getKey())).forEach(each -> each.setDecision(Decision.REJECT));
        return proposals;
    }

    private static SourceForm source(Capture capture) {
        SourceForm source = new SourceForm();
        source.setTitle(capture.getTitle());
        source.setAuthors(capture.getAuthor());
        source.setPublisher(capture.getPublisher());
        source.setAddress(capture.getAddress());
        source.setLanguage(capture.getLanguage().name().toLowerCase(Locale.ROOT));
        source.setPublished(capture.getPublished() == null ? null : PartialDate.of(capture.getPublished()));
        source.setRetrieved(capture.getAddress() == null ? null : capture.getCapturedAt().toLocalDate());
        return source;
    }
}
