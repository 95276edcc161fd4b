package org.amur.lists;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** As what a release of an official list is cited, be it by a record or beside what is taken away as a file. */
public final class ReleaseCitation {

    /** Of {@link #cells}. */
    public static final List<String> COLUMNS = List.of("release", "source", "published", "retrieved", "sha256");

    private ReleaseCitation() {
    }

    /** With the day of publication; where nobody knows it, with that on which it was retrieved. */
    public static String title(ListRelease release) {
        String list = Texts.get(release.getList().getKey());
        return release.getPublished() == null
                ? Texts.get("lists.source.retrieved", list, PartialDate.of(retrieved(release).toLocalDate()).display(Locale.ENGLISH))
                : Texts.get("lists.source.published", list, PartialDate.of(release.getPublished()).display(Locale.ENGLISH));
    }

    /** For a row of a file: by its number here, its title, its days and its hash anybody can tell which release it was. */
    public static List<Object> cells(ListRelease release) {
        return Arrays.asList(release.getId(), title(release), release.getPublished(), retrieved(release), release.getSha256());
    }

    /** The columns of a file whose rows end with a release. */
    public static List<String> columnsAfter(String... own) {
        return Stream.concat(Stream.of(own), COLUMNS.stream()).toList();
    }

    /**
     * A row of such a file.
     *
     * @param cited {@link #cells} of the release
     */
    public static Object[] rowBefore(List<Object> cited, Object... own) {
        return Stream.concat(Arrays.stream(own), cited.stream()).toArray();
    }

    /** In UTC, to the second. */
    static OffsetDateTime retrieved(ListRelease release) {
        return release.getRetrievedAt().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
