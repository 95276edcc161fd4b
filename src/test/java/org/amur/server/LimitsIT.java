package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that failed sign-ins count on all nodes together. */
@Tag("cluster")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class LimitsIT {

    private static final int FAILURES = 100;
    private static final String TOO_MANY = "Too many failed sign-ins";

    @Test
    void aHundredFailuresSpreadOverTheNodesCloseAllOfThem() throws Exception {
        try (Cluster cluster = new Cluster("limits", 2).start().setUp()) {
            for (int failure = 0; failure < FAILURES; failure++) {
                assertFalse(attempt(cluster.node(1 + failure % 2), "nobody" + failure).contains(TOO_MANY), "Failure " + failure);
            }
            for (OwnServer node : cluster.nodes()) {
                assertTrue(attempt(node, "anyone").contains(TOO_MANY), () -> "Refused, see " + node);
            }
        }
    }

    private static String attempt(OwnServer node, String name) throws IOException, InterruptedException {
        Visitor visitor = Visitor.withCookies(node.origin());
        return visitor.send(Visitor.SIGN_IN, HtmlForm.in(visitor.get(Visitor.SIGN_IN)).set("form:name", name)
            .set("form:password", "some wrong password").set("form:signIn", "x")).body();
    }
}
