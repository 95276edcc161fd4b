package org.amur.watch;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /feed/notices}: the reader's notices. */
@Named
@RequestScoped
public class NoticesBacking {

    @Inject
    @Param
    private Boolean unread;

    @Inject
    @Param(name = "notice")
    private List<Long> chosen;

    @Inject
    @Param
    private Long newest;

    @Inject
    private RequestedPage page;

    @Inject
    private NoticeRepository notices;

    @Inject
    private WatchService service;

    @Inject
    private UnreadNotices counts;

    @Inject
    private Caller caller;

    private Page<NoticeRow> found;

    @PostConstruct
    void load() {
        Page<Notice> rows = page.of((number, size) -> notices.page(caller.name(), isUnread(), number, size));
        NoticeCauses causes = notices.causes(rows.getRows());
        found = rows.map(notice -> new NoticeRow(notice, causes.of(notice)));
    }

    /** Marks the selected notices as read. */
    public String read() {
        service.read(chosen());
        return again();
    }

    public String unread() {
        service.unread(chosen());
        return again();
    }

    /** Marks all notices as read that existed when the page was shown. */
    public String readAll() {
        if (newest != null) {
            service.readUpTo(newest);
        }
        return again();
    }

    private List<Long> chosen() {
        return chosen == null ? List.of() : chosen.stream().filter(Objects::nonNull).toList();
    }

    private String again() {
        counts.count();
        return "/feed/notices?faces-redirect=true" + (isUnread() ? "&unread=true" : "");
    }

    public Page<NoticeRow> getFound() {
        return found;
    }

    /** Returns true if only unread notices are shown. */
    public boolean isUnread() {
        return Boolean.TRUE.equals(unread);
    }

    /** Returns the id of the newest noticed change when the page was shown, on any page; null if there is none. */
    public Long getNewest() {
        return notices.newest(caller.name()).orElse(null);
    }
}
