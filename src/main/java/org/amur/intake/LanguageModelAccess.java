package org.amur.intake;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.amur.access.Roles;
import org.amur.intake.model.LanguageModel;
import org.amur.intake.model.ModelException;
import org.amur.intake.model.ModelReading;
import org.amur.web.RefusedException;

/** Access to the language model that editors may ask about an article, if the operator has configured one. */
@Named
@ApplicationScoped
public class LanguageModelAccess {

    private static final Logger LOG = Logger.getLogger(LanguageModelAccess.class.getName());
    private static final int MAX_AT_ONCE = 2;

    /** Each takes a thread of the server for up to a minute and a half. */
    private final Semaphore turns = new Semaphore(MAX_AT_ONCE);

    /** Returns the host to which articles are sent; null if there is no model. */
    public String getHost() {
        return LanguageModel.configured().map(LanguageModel::host).orElse(null);
    }

    /**
     * Asks the model about an article.
     *
     * @throws RefusedException with the reason, if there is no answer
     */
    @RolesAllowed(Roles.EDITOR)
    public ModelReading ask(ArticleReading reading) {
        Optional<LanguageModel> model = LanguageModel.configured();
        if (model.isEmpty() || !turns.tryAcquire()) {
            throw new RefusedException(null, "intake.model.refused.busy");
        }
        try {
            return reading.ofModel().read(model.get());
        } catch (ModelException e) {
            LOG.log(Level.WARNING, e, () -> "Language model at " + model.get().host() + ": " + e.getMessage());
            throw new RefusedException(null, "intake.model.refused." + e.getReason());
        } finally {
            turns.release();
        }
    }
}
