package org.amur.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.access.Sha256;
import org.amur.intake.Capture.Arrival;
import org.amur.intake.Capture.Document;
import org.amur.intake.capture.CaptureException;
import org.amur.intake.capture.CaptureReader;
import org.amur.intake.capture.CapturedArticle;
import org.amur.intake.text.ArticleText;
import org.amur.web.RefusedException;
import org.amur.web.request.FileTurn;

/** Commands on captures. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class CaptureService {

    private static final String REFUSED = "intake.refused.";
    static final String BUSY = REFUSED + "busy";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CaptureRepository captures;

    @Inject
    private CaptureStore store;

    @Inject
    private KnownActors actors;

    @Inject
    private Caller caller;

    /**
     * Stores a document with the article in it. Returns the existing capture of an equal document.
     *
     * @return id of the capture
     * @throws RefusedException if no article can be read from it
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public long keep(Document document) {
        return receive(document, Arrival.USER, article -> article).id();
    }

    /**
     * Stores a document that reached the queue, with the article in it. Returns the existing capture of an equal
     * document, or of the address if no user entered it.
     *
     * @param completed adds what is known of the article to what was read
     * @throws RefusedException if no article can be read from it
     */
    // Without a transaction, because reading takes a while.
    @Transactional(TxType.NOT_SUPPORTED)
    public Receipt receive(Document document, Arrival arrival, UnaryOperator<CapturedArticle> completed) {
        boolean once = arrival.origin() != CaptureOrigin.USER && document.address() != null;
        Optional<Long> first = captures.withHash(Sha256.hex(document.content()))
                .or(() -> once ? captures.withAddress(document.address()) : Optional.empty());
        return first.map(id -> new Receipt(id, false)).orElseGet(() -> create(document, completed.apply(read(document)), arrival));
    }

    /** Tells whether a document was refused only for now, because many arrive at once. */
    public static boolean isTemporary(RefusedException refused) {
        return BUSY.equals(refused.getRefusals().get(0).key());
    }

    /** @param added false if the capture existed */
    public record Receipt(long id, boolean added) {
    }

    private static CapturedArticle read(Document document) {
        if (!FileTurn.comes(document.content().length)) {
            throw new RefusedException(null, BUSY);
        }
        try {
            return CaptureReader.read(
                    document.content(),
                    document.address() == null ? document.name() : document.address(),
                    document.mediaType());
        } catch (CaptureException e) {
            throw new RefusedException(null, REFUSED + e.getReason());
        } finally {
            FileTurn.giveBack();
        }
    }

    private Receipt create(Document document, CapturedArticle read, Arrival arrival) {
        ArticleText text = ArticleText.of(read.text(), read.published());
        return store.add(new Capture(document, read, arrival, Relevance.of(text, actors.reader().read(text)), caller.name()));
    }

    /**
     * Corrects the day of publication.
     *
     * @param day null if unknown
     */
    public void publishedOn(long id, LocalDate day) {
        locked(id).publishedOn(day);
    }

    /** Dismisses a capture. */
    public void dismiss(long id) {
        locked(id).dismiss();
    }

    /**
     * Dismisses captures, except those that are no longer open.
     *
     * @return number of dismissed ones
     */
    public int dismissAll(List<Long> ids) {
        // In one order, so that two such commands do not wait for each other.
        List<Capture> open = ids.stream()
                .distinct()
                .sorted()
                .map(this::locked)
                .filter(capture -> capture.getState() == CaptureState.OPEN)
                .toList();
        open.forEach(Capture::dismiss);
        return open.size();
    }

    /** Reopens a dismissed capture. */
    public void reopen(long id) {
        locked(id).reopen(CaptureState.DISMISSED);
    }

    /** Finds a capture that no other command changes until this one ends. */
    Capture locked(long id) {
        Capture capture = captures.get(id);
        entities.lock(capture, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(capture);
        return capture;
    }
}
