package org.amur.database;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.settings.Setting;

/** Start of the application: logs the settings, then migrates the schema. */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Inject
    private Schema schema;

    @Inject
    private Heartbeat heartbeat;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        LOG.log(Level.INFO, "Settings: {0}", Setting.describeAll());
        Setting.problems().forEach(LOG::warning);
        schema.begin();
        heartbeat.begin();
    }
}
