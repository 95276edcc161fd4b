package org.amur.watch.digest;

import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.amur.access.Roles;
import org.amur.database.SchemaReady;
import org.amur.jobs.DatabaseClock;
import org.amur.jobs.PeriodicTask;
import org.amur.watch.ListChange;
import org.amur.watch.Notice;
import org.amur.web.Texts;

/**
 * Periodically sends due digests. If the server stops between sending and recording, a digest is sent twice rather than
 * never.
 */
@ApplicationScoped
public class DigestTask {

    private static final Logger LOG = Logger.getLogger(DigestTask.class.getName());
    private static final long PAUSE_SECONDS = 60;
    private static final int MAX_LINES = 100;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private MailPost post;

    @Inject
    private DigestRepository digests;

    @Inject
    private DigestLeases turns;

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, this::round);
    }

    void round() {
        rounds.actOnSchedule("Sending digests", Set.of(Roles.EDITOR), this::sendDue);
    }

    private void sendDue() {
        if (post.isReady()) {
            digests.due(DatabaseClock.now()).forEach(this::send);
        }
    }

    private void send(String account) {
        if (!turns.claim(account)) {
            return;
        }
        try {
            turns.sent(account, news(digests.find(account).orElseThrow()));
        } catch (MessagingException e) {
            // Logs the exception type only: the mail server's message may contain an address or parts of the mail.
            LOG.log(Level.WARNING, "The digest of {0} could not be sent: {1}",
                    new Object[] {account, e.getClass().getSimpleName()});
            turns.failed(account);
        }
    }

    /** @return newest change sent; null if there was none */
    private Long news(Digest digest) throws MessagingException {
        List<Notice> news = digests.news(digest, MAX_LINES);
        if (news.isEmpty()) {
            return null;
        }
        String base = post.address();
        List<DigestMail.Line> lines = news.stream().map(Notice::getChange).map(change -> line(change, base)).toList();
        String end = base + "/feed/unsubscribe?token=" + turns.link(digest.getAccount());
        DigestMail mail = new DigestMail(post.session().orElseThrow(), post.from(), digest.getAddress());
        post.send(mail.digest(lines, digests.countNews(digest), base + "/feed/notices", end));
        return news.get(0).getChange().getId();
    }

    private static DigestMail.Line line(ListChange change, String base) {
        return new DigestMail.Line(Texts.get("feed.atom.entry", Texts.choice("lists.change", change.getChange()),
                change.getTitle(), Texts.get(change.getList().getKey())), base + change.getEntryPath());
    }
}
