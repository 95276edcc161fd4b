package org.amur.watch;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.lists.DeltaRow;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.text.Countries;
import org.amur.web.Texts;

/** Saved filter of list changes; its owner is notified of matching changes. */
@Entity
@Table(name = "feed_filter")
public class FeedFilter {

    static final int NAME_LENGTH = 100;
    static final int MAX_CODE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String account;

    private String name;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    @Enumerated(EnumType.STRING)
    private DeltaRow.Change change;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String programme;

    private String country;

    protected FeedFilter() {
    }

    FeedFilter(String account, String name, ChangeFilter filter) {
        this.account = account;
        this.name = name;
        list = filter.list();
        change = filter.change();
        kind = filter.kind();
        programme = filter.programme() == null || filter.programme().length() <= MAX_CODE_LENGTH ? filter.programme()
                : filter.programme().substring(0, MAX_CODE_LENGTH);
        country = filter.country();
    }

    public Long getId() {
        return id;
    }

    String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    /** Returns the path of the matching changes, without the context path. */
    public String getPath() {
        return "/lists/changes?" + filter().query();
    }

    ChangeFilter filter() {
        return new ChangeFilter(list, change, kind, programme, country, null);
    }

    /** Tells whether another has the same name and filters. */
    boolean isLike(FeedFilter other) {
        return name.equals(other.name) && filter().equals(other.filter());
    }

    /** Returns the filter in words, separated by commas. */
    static String text(ChangeFilter filter) {
        Locale reader = Texts.locale();
        return Stream.of(filter.list() == null ? null : Texts.get(filter.list().getKey()),
                Texts.choice("lists.change", filter.change()), Texts.choice("lists.kind", filter.kind()), filter.programme(),
                filter.country() == null ? null : Countries.name(filter.country(), reader))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
