package org.amur.database;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.settings.Settings;

/** Start of the application: logs the settings, then migrates the schema. */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    /** Settings to log; none contains a secret. */
    private static final List<String> SETTINGS =
            List.of("amur.datasource", "amur.data", "amur.demo", "amur.empty", "amur.http", "amur.sending.seconds",
                    "amur.session.hours", "amur.lists.folder", "amur.lists.hosts", "amur.address", "amur.mail",
                    "amur.mail.smtp", "amur.mail.from");

    @Inject
    private Schema schema;

    @Inject
    private Heartbeat heartbeat;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        LOG.log(Level.INFO, "Settings: {0}", SETTINGS.stream()
                .map(name -> name + "=" + Settings.find(name).orElse("(not set)")).collect(Collectors.joining(", ")));
        schema.begin();
        heartbeat.begin();
    }
}
