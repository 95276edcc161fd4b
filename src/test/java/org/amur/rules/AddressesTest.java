package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.ApplicationPath;

import org.amur.ApplicationClasses;
import org.amur.rest.RestApplication;
import org.amur.security.PageAccess;
import org.junit.jupiter.api.Test;

/** Tests that every address outside the views is in this table with its access rule. The views are in {@code View}. */
class AddressesTest {

    private static final Map<String, PageAccess> WHO_MAY = Map.ofEntries(
            // Requires the installation's token.
            Map.entry("/metrics", PageAccess.OPEN),
            // Requires a session, or the secret in the user's own address.
            Map.entry("/lists/changes.atom", PageAccess.OPEN),
            // Answers with the records that a signed-in user may read.
            Map.entry("/search/suggestions", PageAccess.READ),
            Map.entry("/intake/original", PageAccess.EDIT),
            // Answers one word.
            Map.entry("/health/*", PageAccess.OPEN),
            // Answers with the documentation.
            Map.entry("/help/*", PageAccess.OPEN),
            // Ends any session.
            Map.entry("/sign-out", PageAccess.OPEN),
            // Lead to the provider of single sign-on, and back with its answer.
            Map.entry("/sign-in/start", PageAccess.OPEN),
            Map.entry("/sign-in/callback", PageAccess.OPEN),
            // Requires the token of a reader.
            Map.entry("/api/screening", PageAccess.READ),
            Map.entry("/api/batches", PageAccess.READ),
            Map.entry("/api/batches/{id: [A-Za-z0-9_-]{10,100}}/results", PageAccess.READ),
            // Requires the token of an editor.
            Map.entry("/api/captures", PageAccess.READ),
            Map.entry("/api/changes", PageAccess.READ),
            Map.entry("/api/exports/{table: [A-Za-z]+}", PageAccess.READ),
            // Requires the token of an administrator.
            Map.entry("/api/accounts/{id: \\d{1,18}}/sessions", PageAccess.READ),
            Map.entry("/api/webhooks/{id: \\d{1,18}}/deliveries", PageAccess.READ),
            // Requires the token of an editor.
            Map.entry("/api/captures/{id: \\d{1,18}}", PageAccess.READ),
            Map.entry("/api/captures/{id: \\d{1,18}}/accept", PageAccess.READ),
            Map.entry("/api/actors/{id: \\d{1,18}}/merge", PageAccess.READ),
            Map.entry("/api/proposals", PageAccess.READ),
            Map.entry("/api/designations/{id: \\d{1,18}}/review", PageAccess.READ),
            Map.entry("/api/citations", PageAccess.READ),
            Map.entry("/api/acceptances/{id: \\d{1,18}}", PageAccess.READ),
            Map.entry("/api/figure-files", PageAccess.READ),
            Map.entry("/api/figure-files/{file: [A-Za-z0-9_-]{10,100}}/mapping", PageAccess.READ),
            Map.entry("/api/figure-imports", PageAccess.READ),
            // Commands require the token of an editor or administrator.
            Map.entry("/api/releases", PageAccess.READ),
            Map.entry("/api/releases/{id: \\d{1,18}}", PageAccess.READ),
            // Answers with the jobs of the account; of all accounts to administrators.
            Map.entry("/api/jobs", PageAccess.READ),
            Map.entry("/api/watches", PageAccess.READ),
            Map.entry("/api/notices", PageAccess.READ),
            Map.entry("/api/{records: (?!screening\\b)[a-z-]+}", PageAccess.READ),
            Map.entry("/api/{records: (?!screening\\b)[a-z-]+}/{id: \\d{1,18}}", PageAccess.READ),
            Map.entry("/api/{records: (?!screening\\b)[a-z-]+}/{id: \\d{1,18}}/history", PageAccess.READ),
            Map.entry("/api/{records: (?!screening\\b)[a-z-]+}/{id: \\d{1,18}}/dependents", PageAccess.READ),
            Map.entry("/api/{records: (?!screening\\b)[a-z-]+}/{id: \\d{1,18}}/status", PageAccess.READ),
            Map.entry("/api/{records: (?!screening\\b)[a-z-]+}/{id: \\d{1,18}}/{command: (?!history\\b|dependents\\b|status\\b)[a-z-]+}", PageAccess.READ),
            Map.entry("/api/openapi.json", PageAccess.OPEN));

    private static final Path DESCRIPTOR = Path.of("src/main/webapp/WEB-INF/web.xml");
    private static final Pattern SERVLET = Pattern.compile("<servlet-class>([^<]*)</servlet-class>");

    @Test
    void everyAddressIsInTheTable() {
        Map<String, PageAccess> found = new HashMap<>();
        Stream.concat(servlets(), resources()).forEach(address -> found.put(address, PageAccess.of(address.replace("*", "any"))));
        assertEquals(new TreeMap<>(WHO_MAY), new TreeMap<>(found));
    }

    /** Filters are in web.xml, which defines their order. */
    @Test
    void noOtherAddressAnswers() throws IOException {
        assertEquals(Set.of(), annotated(WebFilter.class).collect(Collectors.toSet()));
        assertEquals(Set.of(), annotated(ServerEndpoint.class).collect(Collectors.toSet()));
        assertEquals(Set.of("jakarta.faces.webapp.FacesServlet"), SERVLET.matcher(Files.readString(DESCRIPTOR)).results()
                .map(servlet -> servlet.group(1)).collect(Collectors.toSet()));
        assertEquals(Set.of(RestApplication.class.getName()), annotated(ApplicationPath.class).map(JavaClass::getName)
                .collect(Collectors.toSet()));
    }

    private Stream<String> servlets() {
        return annotated(WebServlet.class).map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns()).flatMap(Stream::of));
    }

    private Stream<String> resources() {
        String folder = RestApplication.class.getAnnotation(ApplicationPath.class).value();
        return annotated(jakarta.ws.rs.Path.class)
                .map(type -> folder + "/" + type.getAnnotationOfType(jakarta.ws.rs.Path.class).value());
    }

    private Stream<JavaClass> annotated(Class<? extends Annotation> annotation) {
        return ApplicationClasses.ALL.stream().filter(type -> type.isAnnotatedWith(annotation));
    }
}
