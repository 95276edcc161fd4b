package org.amur;

import java.io.File;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of integration tests, which run against the server's WAR with the in-container tests added. All classes share
 * one deployment.
 */
@ExtendWith({ArquillianExtension.class, LoggedErrors.class})
public abstract class ServerTests {

    /** Tests and fixtures to deploy; those that need a browser or the build's file system are excluded. */
    private static final String IN_CONTAINER = "(?!.*Page)(?!.*/org/amur/(rules|server|bench)/).*/org/amur/.*\\.class";

    static {
        // Awaitility first looks after 100 ms, and then as often; most events come sooner.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        Awaitility.setDefaultTimeout(Duration.ofMinutes(2));
    }

    @Deployment
    public static WebArchive amur() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("amur.war")));
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
            .importDirectory("target/test-classes")
            .as(GenericArchive.class);
        return war.merge(tests, "WEB-INF/classes", Filters.include(IN_CONTAINER))
            .addAsResource(new StringAsset(PublishersFiles.folder()), PublishersFiles.WHERE)
            .addAsLibraries(jarOf(Awaitility.class), jarOf(Matcher.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
