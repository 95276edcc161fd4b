package org.amur.intake.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.SmallWebServer;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.intake.ArticleProposal;
import org.amur.intake.Capture.Document;
import org.amur.intake.CaptureService;
import org.amur.intake.model.ModelEvent;
import org.amur.intake.model.ModelReading;
import org.amur.settings.Setting;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** A language model on the loopback address names events, which a program sends back. */
@ExtendWith(AsEditor.class)
class AskedModelIT extends ServerTests {

    private static final String QUOTED = "The neighbours inspected a bridge";

    @Inject
    private ArticleReviews reviews;

    @Inject
    private CaptureService captures;

    @Inject
    private Caller caller;

    private SmallWebServer model;

    @BeforeEach
    void start() throws IOException {
        model = new SmallWebServer();
        System.setProperty(Setting.MODEL_ADDRESS.property(), model.address("/v1"));
        System.setProperty(Setting.MODEL_NAME.property(), "stand-in");
    }

    @AfterEach
    void stop() throws IOException {
        System.clearProperty(Setting.MODEL_ADDRESS.property());
        System.clearProperty(Setting.MODEL_NAME.property());
        model.close();
    }

    @Test
    void onlyQuotedEventsAreReturnedAndBecomeProposals() {
        answers(QUOTED, "The neighbours sold a bridge");
        long id = article();
        ModelReading found = reviews.ask(id);
        assertEquals(List.of(QUOTED), found.quoted().stream().map(ModelEvent::quotation).toList());
        assertEquals(1, found.unquoted());
        assertEquals(1, reviews.begin(id, found.quoted()).getProposals().stream().filter(ArticleProposal::isOfModel).count());
        assertTrue(reviews.begin(id, List.of()).getProposals().stream().noneMatch(ArticleProposal::isOfModel));
    }

    @Test
    void aFailureIsRefusedWithItsReason() {
        RefusedException refused = assertThrows(RefusedException.class, () -> reviews.ask(article()));
        assertEquals("intake.model.refused.STATUS", refused.getRefusals().get(0).key());
    }

    @Test
    void analystsDoNotAsk() {
        answers(QUOTED);
        long id = article();
        caller.actAs("reader", Set.of(Roles.ANALYST), () -> assertThrows(Exception.class, () -> reviews.ask(id)));
        assertEquals(List.of(), model.requests());
    }

    private long article() {
        byte[] text = (QUOTED + " on 8 April 2003. " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return captures.keep(new Document(text, null, null, "text/plain; charset=utf-8"));
    }

    private void answers(String... quotations) {
        List<Map<String, Object>> events = List.of(quotations).stream()
                .map(each -> Map.<String, Object>of("quotation", each, "type", "CONSULT", "realis", "HAPPENED", "participants", List.of()))
                .toList();
        String content = JsonMapper.shared().writeValueAsString(Map.of("events", events));
        model.publish("/v1/chat/completions", JsonMapper.shared()
                .writeValueAsString(Map.of("choices", List.of(Map.of("message", Map.of("content", content))))));
    }
}
