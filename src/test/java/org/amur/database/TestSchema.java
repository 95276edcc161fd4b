package org.amur.database;

import javax.sql.DataSource;

/** Brings an empty database to the schema of this version, for the tests of other packages. */
public final class TestSchema {

    private TestSchema() {
    }

    /** @param product as the driver calls it */
    public static void bring(DataSource database, String product) {
        Migrations.run(database, product);
    }
}
