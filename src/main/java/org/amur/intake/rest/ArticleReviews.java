package org.amur.intake.rest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;

import org.amur.intake.CaptureRepository;
import org.amur.intake.LanguageModelAccess;
import org.amur.intake.Review;
import org.amur.intake.ReviewForm;
import org.amur.intake.model.ModelEvent;
import org.amur.intake.model.ModelReading;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/** Reviews of articles by programs, within the limits of reading. */
@ApplicationScoped
public class ArticleReviews {

    @Inject
    private CaptureRepository captures;

    @Inject
    private Review reviews;

    @Inject
    private LanguageModelAccess model;

    @Inject
    private ReadingLimit limit;

    /**
     * Reads an open article, and returns what it proposes.
     *
     * @param modelEvents that the language model named before
     * @throws NotFoundException       if there is none with this id
     * @throws RefusedException        unless it is open, and has the quotations of the model
     * @throws WebApplicationException above the limits
     */
    ReviewForm begin(long id, List<ModelEvent> modelEvents) {
        limit.count();
        return limit.read(() -> reviews.begin(captures.get(id), modelEvents));
    }

    /**
     * Asks the language model about an open article.
     *
     * @throws NotFoundException       if there is none with this id
     * @throws RefusedException        unless it is open, and the model answers
     * @throws WebApplicationException above the limits
     */
    ModelReading ask(long id) {
        limit.count();
        return model.ask(limit.read(() -> reviews.readOpen(captures.get(id))));
    }
}
