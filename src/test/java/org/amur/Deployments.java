package org.amur;

import java.io.File;

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
 * What every integration test extends: it runs against the WAR that the build made for the server, to which the
 * in-container tests are added. There is one deployment for all classes.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class Deployments {

    /** Tests and their fixtures; what needs a browser or the file system of the build stays outside. */
    private static final String IN_CONTAINER = "(?!.*Page)(?!.*/org/amur/(rules|server|bench)/).*/org/amur/.*\\.class";

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
