package org.amur.lists;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.amur.citing.Reference;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Citation of a release, for records and exports. */
public final class ReleaseCitation {

    /** Column names of {@link #cells}. */
    public static final List<String> COLUMNS = List.of("release", "source", "published", "retrieved", "sha256");

    private ReleaseCitation() {
    }

    /**
     * Returns the title with the date of publication, or the date of retrieval if it is unknown. It is English in every
     * language of the page, because it becomes the title of a source, a text of the record.
     */
    public static String title(ListRelease release) {
        String key = release.getPublished() == null ? "lists.source.retrieved" : "lists.source.published";
        LocalDate day = release.getPublished() == null ? retrieved(release).toLocalDate() : release.getPublished();
        return Texts.get(
                Locale.ENGLISH,
                key,
                Texts.get(Locale.ENGLISH, release.getList().getKey()),
                PartialDate.of(day).display(Locale.ENGLISH));
    }

    /**
     * Returns the release as a source.
     *
     * @param locator reference of an entry; null for the whole release
     */
    static Reference reference(ListRelease release, String locator) {
        return new Reference("release-" + release.getId(), Reference.Kind.OFFICIAL_LIST, null, Texts.get(release.getList().getKey()),
                Texts.get("lists.publisher." + release.getList()),
                release.getPublished() == null ? null : PartialDate.of(release.getPublished()), retrieved(release).toLocalDate(),
                null, null, locator, null);
    }

    /** Returns id, title, dates and hash, by which the release can be identified elsewhere. */
    public static List<Object> cells(ListRelease release) {
        return Arrays.asList(release.getId(), title(release), release.getPublished(), retrieved(release), release.getSha256());
    }

    /** Returns the columns of an export whose rows end with a release. */
    public static List<String> columnsAfter(String... own) {
        return Stream.concat(Stream.of(own), COLUMNS.stream()).toList();
    }

    /**
     * Returns a row of such an export.
     *
     * @param cited {@link #cells} of the release
     */
    public static Object[] rowBefore(List<Object> cited, Object... own) {
        return Stream.concat(Arrays.stream(own), cited.stream()).toArray();
    }

    /** Returns the time of retrieval in UTC, to the second. */
    static OffsetDateTime retrieved(ListRelease release) {
        return release.getRetrievedAt().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
