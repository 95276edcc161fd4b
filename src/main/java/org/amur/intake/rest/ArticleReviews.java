package org.amur.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;

import org.amur.intake.CaptureRepository;
import org.amur.intake.Review;
import org.amur.intake.ReviewForm;
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
    private ReadingLimit limit;

    /**
     * Reads an open article, and returns what it proposes.
     *
     * @throws NotFoundException       if there is none with this id
     * @throws RefusedException        unless it is open
     * @throws WebApplicationException above the limits
     */
    ReviewForm begin(long id) {
        limit.count();
        return limit.read(() -> reviews.begin(captures.get(id)));
    }
}
