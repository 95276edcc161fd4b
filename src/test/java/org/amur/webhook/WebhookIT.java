package org.amur.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.InTransaction;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.event.EventForm;
import org.amur.event.EventService;
import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.fetch.FetchReason;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.jobs.DatabaseClock;
import org.amur.settings.Setting;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.amur.webhook.WebhookDelivery.State;
import org.amur.webhook.WebhookReceiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of records reach a receiver on the loopback address, in the container. */
class WebhookIT extends ServerTests {

    @Inject
    private WebhookService service;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookTask task;

    @Inject
    private SourceService sources;

    @Inject
    private SourceRepository sourceRows;

    @Inject
    private EventService events;

    @Inject
    private ChangeRepository journal;

    @Inject
    private InTransaction transaction;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String word = UUID.randomUUID().toString();
    private final List<Long> made = new ArrayList<>();
    private WebhookReceiver receiver;
    private String secret;

    @BeforeEach
    void start() throws IOException {
        receiver = new WebhookReceiver();
        System.setProperty(Setting.WEBHOOK_HOSTS.property(), "127.0.0.1");
    }

    @AfterEach
    void stop() throws IOException {
        made.forEach(id -> asAdmin(() -> service.delete(id, webhooks.get(id).getVersion())));
        System.clearProperty(Setting.WEBHOOK_HOSTS.property());
        receiver.close();
    }

    @Test
    void aChangeIsSentSignedUntilItIsReceived() throws Exception {
        receiver.answer("500");
        receiver.answer("302 Location: " + receiver.address("/elsewhere"));
        long hook = create(form("/hook", "source"));
        long source = createSource();
        awaitReceived(1);
        assertTrue(awaitState(hook, state -> state.getFailures() == 1).getNextAt().isAfter(DatabaseClock.now()), "a pause follows");
        retry(hook);
        awaitReceived(2);
        awaitState(hook, state -> state.getFailures() == 2);
        retry(hook);
        awaitReceived(3);

        Received last = receiver.received().get(2);
        assertEquals(
                List.of("/hook", "/hook", "/hook"),
                receiver.received().stream().map(Received::path).toList(),
                "redirects are not followed");
        assertEquals(1, receiver.received().stream().map(each -> each.headers().get("webhook-id")).distinct().count());
        assertSigned(last, secret);
        assertTrue(Duration.between(
                                Instant.ofEpochSecond(
                                        Long.parseLong(last.headers().get("webhook-timestamp"))),
                                Instant.now())
                        .abs()
                        .toMinutes()
                < 2);
        assertEquals("application/json", last.headers().get("content-type"));
        JsonObject body = body(last);
        assertEquals("source.created " + last.headers().get("webhook-id"), body.getString("type") + " " + body.getString("id"));
        JsonObject data = body.getJsonObject("data");
        assertEquals(Set.of("kind", "id", "api", "page", "change", "action", "by"), data.keySet(), "no contents");
        assertEquals(
                "source " + source + " CREATE demo-editor",
                data.getString("kind") + " " + data.getJsonNumber("id") + " " + data.getString("action") + " "
                        + data.getString("by"));
        assertTrue(data.getString("api").endsWith("/api/sources/" + source), data::toString);
        assertTrue(data.getString("page").endsWith("/source/view?id=" + source), data::toString);

        WebhookDelivery delivery = awaitDelivery(hook, 0, State.DELIVERED);
        assertEquals("3 Status 204", delivery.getAttempts() + " " + delivery.getResult());
        assertEquals(0, state(hook).getFailures());
    }

    @Test
    void changesArriveInTheirOrder() {
        receiver.answer("503 Retry-After: 3600");
        long hook = create(form("/hook", "source"));
        long source = createSource();
        awaitReceived(1);
        assertTrue(
                awaitState(hook, state -> state.getFailures() == 1)
                        .getNextAt()
                        .isAfter(DatabaseClock.now().plusMinutes(50)),
                "as it asks");
        change(source);
        asEditor(() -> sources.delete(source, sourceRows.get(source).getVersion()));
        createSource();
        await().pollInSameThread().until(() -> deliveries(hook).size() == 4);
        assertEquals(1, receiver.received().size(), "later changes wait");
        retry(hook);
        awaitReceived(5);
        assertEquals(List.of("source.created", "source.created", "source.changed", "source.deleted", "source.created"),
                receiver.received().stream().map(each -> body(each).getString("type")).toList());
    }

    @Test
    void onlyChosenChangesAreSent() {
        WebhookForm chosen = form("/hook", "source");
        chosen.setActions(new WebhookAction[] {WebhookAction.DELETED});
        long hook = create(chosen);
        long source = createSource();
        change(source);
        createEvent();
        asEditor(() -> sources.delete(source, sourceRows.get(source).getVersion()));
        awaitReceived(1);
        awaitDelivery(hook, 0, State.DELIVERED);
        assertEquals("source.deleted", body(receiver.received().get(0)).getString("type"));
        assertEquals(1, deliveries(hook).size());
    }

    @Test
    void aDraftIsSentOnlyOnRequestAndWithoutDetails() {
        long silent = create(form("/silent", "event"));
        WebhookForm form = form("/drafts", "event");
        form.setRestricted(true);
        create(form);
        long event = createEvent();
        awaitReceived(1);
        Received only = receiver.received().get(0);
        assertEquals("/drafts event.changed", only.path() + " " + body(only).getString("type"));
        JsonObject data = body(only).getJsonObject("data");
        assertEquals(Set.of("kind", "id", "api", "page"), data.keySet());
        assertEquals(event, data.getJsonNumber("id").longValue());
        assertEquals(List.of(), deliveries(silent));
    }

    @Test
    void aChangeThatIsRolledBackIsNotSent() {
        long hook = create(form("/hook", "source"));
        assertThrows(StaleException.class, () -> asEditor(() -> sources.delete(sources.create(source()), 99)));
        createSource();
        awaitDelivery(hook, 0, State.DELIVERED);
        assertEquals(1, deliveries(hook).size());
    }

    @Test
    void manyChangesOfATransactionAreQueuedOnceEach() {
        long hook = create(form("/hook", "source"));
        int count = WebhookQueue.BATCH + 3;
        receiver.answer("500");
        asEditor(() -> IntStream.range(0, count).mapToObj(each -> sources.create(source())).toList());
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> count(hook) == count);
        assertEquals(0L, transaction.get(() -> entities.createQuery("select count(t) from WebhookTransaction t where t.changedAt in"
                + " (select d.changedAt from WebhookDelivery d where d.webhook = " + hook + ")", Long.class).getSingleResult()));
    }

    @Test
    void aFormerSecretSignsToo() throws Exception {
        long hook = create(form("/hook", "source"));
        String former = secret;
        secret = asAdmin(() -> service.issueSecret(hook));
        asAdmin(() -> {
            service.sendTest(hook);
            return null;
        });
        task.trigger();
        awaitReceived(1);
        assertSigned(receiver.received().get(0), secret);
        assertSigned(receiver.received().get(0), former);
        assertEquals("test", body(receiver.received().get(0)).getString("type"));
    }

    @Test
    void aTestIsSentOnceEvenWhileDisabled() {
        receiver.answer("404");
        WebhookForm form = form("/hook", "source");
        form.setEnabled(false);
        long hook = create(form);
        createSource();
        asAdmin(() -> {
            service.sendTest(hook);
            return null;
        });
        task.trigger();
        WebhookDelivery test = awaitDelivery(hook, 0, State.FAILED);
        assertEquals("Status 404", test.getResult());
        assertEquals(0, state(hook).getFailures());
        asAdmin(() -> {
            service.redeliver(hook, Set.of(test.getId()));
            return null;
        });
        task.trigger();
        assertEquals("Status 204", awaitDelivery(hook, 0, State.DELIVERED).getResult());
        assertEquals(1, deliveries(hook).size());
        assertEquals(receiver.received().get(0).headers().get("webhook-id"), receiver.received().get(1).headers().get("webhook-id"));
    }

    @Test
    void anInternalAddressIsNotContacted() {
        long hook = create(form("/hook", "source"));
        System.clearProperty(Setting.WEBHOOK_HOSTS.property());
        transaction.get(() -> entities.createNativeQuery("update webhook set address = '"
                        + receiver.address("/hook").replace("http", "https") + "' where id = " + hook)
                .executeUpdate());
        createSource();
        awaitState(hook, state -> state.getFailures() == 1);
        assertEquals(FetchReason.INTERNAL_ADDRESS, transaction.get(() -> entities.createQuery(
                        "select d.reason from WebhookDelivery d where d.webhook = " + hook, FetchReason.class)
                .getSingleResult()));
        assertEquals(List.of(), receiver.received());
    }

    @Test
    void whatFailsForADayIsGivenUp() {
        receiver.answer("500");
        receiver.answer("500");
        long hook = create(form("/hook", "source"));
        createSource();
        awaitState(hook, state -> state.getFailures() == 1);
        createSource();
        await().pollInSameThread().until(() -> deliveries(hook).size() == 2);
        age(hook, 1);
        createSource();
        await().pollInSameThread().until(() -> deliveries(hook).size() == 3);
        retry(hook);
        awaitState(hook, state -> state.getFailures() == 2);
        assertEquals(List.of(State.WAITING, State.FAILED, State.FAILED), deliveries(hook).stream().map(WebhookDelivery::getState).toList());
        retry(hook);
        awaitDelivery(hook, 0, State.DELIVERED);
        assertEquals(3, receiver.received().size());
    }

    @Test
    void aWebhookWhoseReceiverIsGoneIsDisabledWithTheReason() {
        receiver.answer("410");
        long hook = create(form("/hook", "source"));
        createSource();
        assertEquals("Status 410", awaitDelivery(hook, 0, State.FAILED).getResult());
        await().pollInSameThread().until(() -> transaction.get(() -> !webhooks.get(hook).isEnabled()));
        RecordChange change = transaction.get(() -> journal.of(WebhookRecordKind.CODE, hook, 0, 1)).get(0);
        assertEquals(Texts.get("webhook.gone") + " " + Caller.SCHEDULE, change.getWhy() + " " + change.getBy());
        createSource();

        asAdmin(() -> {
            WebhookForm form = new WebhookForm(webhooks.get(hook));
            form.setEnabled(true);
            service.update(form);
            return null;
        });
        createSource();
        awaitDelivery(hook, 0, State.DELIVERED);
        assertEquals(2, receiver.received().size(), "nothing of the time in which it was disabled");
    }

    @Test
    void aTestOfAReceiverThatIsGoneDisablesNothing() {
        receiver.answer("410");
        long hook = create(form("/hook", "source"));
        asAdmin(() -> {
            service.sendTest(hook);
            return null;
        });
        task.trigger();
        awaitDelivery(hook, 0, State.FAILED);
        assertTrue(transaction.get(() -> webhooks.get(hook).isEnabled()));
    }

    @Test
    void oldDeliveriesAreForgotten() {
        long hook = create(form("/hook", "source"));
        createSource();
        awaitDelivery(hook, 0, State.DELIVERED);
        age(hook, WebhookQueue.KEPT_DAYS);
        createSource();
        await().pollInSameThread().until(() -> deliveries(hook).size() == 2);
        asEditor(() -> {
            queue.prune();
            return null;
        });
        assertEquals(1, deliveries(hook).size());
    }

    @Test
    void anotherNodeContinuesWhenTheLeaseHasExpired() {
        long hook = create(form("/hook", "source"));
        assertTrue(asEditor(() -> queue.claim(hook, "first node")));
        createSource();
        await().pollInSameThread().until(() -> deliveries(hook).size() == 1);
        WebhookMessage message = asEditor(() -> queue.next(hook, "first node")).orElseThrow();
        assertFalse(asEditor(() -> queue.claim(hook, "second node")), "one node sends");
        assertFalse(asEditor(() -> queue.due()).contains(hook));
        assertEquals(List.of(), receiver.received());

        transaction.get(() -> entities.createQuery("update WebhookState s set s.claimedUntil = :past where s.webhook = :hook")
                .setParameter("past", DatabaseClock.now().minusSeconds(1)).setParameter("hook", hook).executeUpdate());
        task.trigger();
        awaitDelivery(hook, 0, State.DELIVERED);
        WebhookAttempt late = new WebhookAttempt(DatabaseClock.now(), 500, null, null, 1);
        assertFalse(asEditor(() -> queue.record(hook, "first node", message.delivery(), late)), "of a node that was frozen");
        assertTrue(asEditor(() -> queue.next(hook, "first node")).isEmpty());
        assertEquals("Status 204", deliveries(hook).get(0).getResult());
    }

    @Test
    void onlyAdministratorsRegisterAndInputIsValidated() {
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> {
            assertThrows(ForbiddenException.class, () -> service.create(form("/hook", "source")));
            assertThrows(ForbiddenException.class, () -> service.issueSecret(1));
        });
        for (String address : List.of(
                "http://hooks.example.org/",
                "ftp://hooks.example.org/x",
                "javascript:x()",
                "https://a:b@hooks.example.org/",
                "x")) {
            WebhookForm form = form("/hook", "source");
            form.setAddress(address);
            assertEquals("webhook.address.invalid", refusal(form), address);
        }
        assertEquals("webhook.kinds.invalid", refusal(form("/hook", "account")));
    }

    private String refusal(WebhookForm form) {
        return assertThrows(RefusedException.class, () -> asAdmin(() -> service.create(form))).getRefusals().get(0).key();
    }

    private static void assertSigned(Received request, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
        String signed = request.headers().get("webhook-id") + "." + request.headers().get("webhook-timestamp") + "." + request.body();
        String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        assertTrue(Arrays.asList(request.headers().get("webhook-signature").split(" ")).contains(expected), request::toString);
    }

    private static JsonObject body(Received request) {
        return Json.createReader(new StringReader(request.body())).readObject();
    }

    private WebhookForm form(String path, String... kinds) {
        WebhookForm form = new WebhookForm();
        form.setName("Webhook " + word);
        form.setAddress(receiver.address(path));
        form.setKinds(kinds);
        return form;
    }

    private long create(WebhookForm form) {
        long id = asAdmin(() -> service.create(form));
        secret = asAdmin(() -> service.issueSecret(id));
        made.add(id);
        return id;
    }

    private SourceForm source() {
        SourceForm form = new SourceForm();
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setTitle("Source " + UUID.randomUUID());
        form.setPublisher("A gazette");
        form.setReliability(Reliability.B);
        return form;
    }

    private long createSource() {
        return asEditor(() -> sources.create(source()));
    }

    private void change(long source) {
        asEditor(() -> {
            SourceForm form = new SourceForm(sourceRows.get(source));
            form.setPublisher("Another gazette");
            sources.update(form);
            return null;
        });
    }

    private long createEvent() {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle("Talks " + word);
        form.setDate(PartialDate.parse("2023-03-20"));
        return asEditor(() -> events.create(form));
    }

    /** Lets the deliveries be older than they are. */
    private void age(long hook, int days) {
        transaction.get(() -> entities.createQuery("update WebhookDelivery d set d.queuedAt = :earlier where d.webhook = :hook")
                .setParameter("earlier", DatabaseClock.now().minusDays(days).minusMinutes(1)).setParameter("hook", hook).executeUpdate());
    }

    /** Ends the pause after a failure. */
    private void retry(long hook) {
        transaction.get(() -> entities.createQuery("update WebhookState s set s.nextAt = null where s.webhook = :hook")
                .setParameter("hook", hook).executeUpdate());
        task.trigger();
    }

    private void awaitReceived(int count) {
        await().atMost(Duration.ofMinutes(1)).until(() -> receiver.received().size() >= count);
    }

    private WebhookState awaitState(long hook, Predicate<WebhookState> condition) {
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> condition.test(state(hook)));
        return state(hook);
    }

    private WebhookDelivery awaitDelivery(long hook, int index, State state) {
        Callable<Boolean> reached = () -> deliveries(hook).size() > index && deliveries(hook).get(index).getState() == state;
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(reached);
        return deliveries(hook).get(index);
    }

    private WebhookState state(long hook) {
        return transaction.get(() -> webhooks.state(hook));
    }

    /** Returns the deliveries, the newest first. */
    private List<WebhookDelivery> deliveries(long hook) {
        return transaction.get(() -> webhooks.latest(hook, 1000)).stream().map(DeliveryRow::delivery).toList();
    }

    private long count(long hook) {
        return transaction.get(() -> entities.createQuery("select count(d) from WebhookDelivery d where d.webhook = :hook", Long.class)
                .setParameter("hook", hook).getSingleResult());
    }

    private <T> T asAdmin(Supplier<T> work) {
        return as("demo-admin", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), work);
    }

    private <T> T asEditor(Supplier<T> work) {
        return as("demo-editor", Set.of(Roles.ANALYST, Roles.EDITOR), work);
    }

    private <T> T as(String name, Set<String> roles, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, roles, () -> result.set(transaction.get(work)));
        return result.get();
    }
}
