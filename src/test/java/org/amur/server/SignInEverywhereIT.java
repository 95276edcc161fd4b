package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.amur.security.factor.TestApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that ended sessions and used codes of a second factor are refused on all nodes. */
@Tag("cluster")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class SignInEverywhereIT {

    private static final String PAGE = "/amur/source/list";
    private static final String ACCOUNT = "/amur/security/account";
    private static final String FACTOR = "/amur/security/factor";
    private static final String CODE = "/amur/security/code";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\"[^>]*>([A-Z2-7 ]+)<");

    @Test
    void endedSessionsAndUsedCodesAreRefusedOnBothNodes() throws Exception {
        Map<String, String> key = Map.of("amur.factor.key", "a-key-of-at-least-32-characters-for-tests");
        try (Cluster cluster = new Cluster("everywhere", 2, key, Map.of()).start().setUp()) {
            Visitor here = cluster.on(1);
            Visitor there = cluster.on(2);
            assertEquals(200, there.ask(PAGE).statusCode());
            here.post(ACCOUNT, HtmlForm.in(here.get(ACCOUNT), "open").set("open:endOthers", "x"));
            await().until(() -> there.ask(PAGE).statusCode() == 302);
            assertEquals(200, here.ask(PAGE).statusCode());

            TestApp app = turnOn(here);
            String code = app.code();
            assertEquals(302, signIn(cluster.node(1), code).statusCode());
            HttpResponse<String> again = signIn(cluster.node(2), code);
            assertEquals(200, again.statusCode());
            assertTrue(again.body().contains("Wrong or used code"), again::body);
        }
    }

    private static TestApp turnOn(Visitor visitor) throws IOException, InterruptedException {
        String page = visitor.get(FACTOR);
        Matcher secret = SECRET.matcher(page);
        assertTrue(secret.find(), page);
        TestApp app = new TestApp(secret.group(1));
        String answer = visitor.send(FACTOR, HtmlForm.in(page).set("form:code", app.code()).set("form:password", OwnServer.PASSWORD)
            .set("form:confirm", "x")).body();
        assertTrue(answer.contains("Save these codes now"), answer);
        return app;
    }

    private static HttpResponse<String> signIn(OwnServer node, String code) throws IOException, InterruptedException {
        Visitor visitor = Visitor.withCookies(node.origin());
        String second = visitor.send(Visitor.SIGN_IN, HtmlForm.in(visitor.get(Visitor.SIGN_IN)).set("form:name", OwnServer.FIRST)
            .set("form:password", OwnServer.PASSWORD).set("form:signIn", "x")).body();
        return visitor.send(CODE, HtmlForm.in(second).set("form:code", code).set("form:enter", "x"));
    }
}
