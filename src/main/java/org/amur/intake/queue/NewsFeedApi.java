package org.amur.intake.queue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.rest.RecordCommand;
import org.amur.rest.RecordCommand.Reason;
import org.amur.rest.RecordStatus;
import org.amur.rest.RecordWriter;

/** Feeds of articles at {@code /api/feeds}, for administrators. */
@Dependent
public class NewsFeedApi extends RecordApi<NewsFeed, NewsFeedForm> {

    private final NewsFeedRepository feeds;
    private final NewsFeedService service;
    private final IntakeTask task;

    @Inject
    NewsFeedApi(NewsFeedRepository feeds, NewsFeedService service, IntakeTask task) {
        super(
                ListAddress.unfiltered("feeds", NewsFeedRecordKind.CODE, feeds::walk),
                NewsFeedForm::new,
                NewsFeedForm::new,
                new RecordWriter<>(
                        form -> {
                            long id = service.create(form);
                            task.trigger();
                            return id;
                        },
                        form -> {
                            service.update(form);
                            task.trigger();
                        },
                        service::delete));
        this.feeds = feeds;
        this.service = service;
        this.task = task;
    }

    /**
     * Result of the last check.
     *
     * @param checking  whether the feed is being checked or waits for it
     * @param nextAt    time of the next check; null if the feed is paused
     * @param checkedAt null if it was never checked
     * @param result    sentence; empty if it was never checked
     * @param problem   reason for a failure; empty if there was none
     * @param failures  number of consecutive failures
     * @param added     number of articles that the feed has added to the reading queue
     */
    public record NewsFeedStatus(
            boolean checking,
            OffsetDateTime nextAt,
            OffsetDateTime checkedAt,
            String result,
            String problem,
            int failures,
            int added) {
    }

    @Override
    protected Map<String, RecordCommand<NewsFeed, ?>> commands() {
        return Map.of("check", RecordCommand.of(Reason.class, (feed, sent) -> check(feed)));
    }

    private void check(NewsFeed feed) {
        service.checkNow(feed.getId());
        task.trigger();
    }

    @Override
    protected RecordStatus<NewsFeed> status() {
        return new RecordStatus<>(NewsFeedStatus.class, feed -> status(feeds.state(feed.getId()).orElseThrow()));
    }

    private static NewsFeedStatus status(NewsFeedState state) {
        return new NewsFeedStatus(
                state.isUnderWay(),
                utc(state.getNextAt()),
                utc(state.getCheckedAt()),
                state.getResult(),
                state.getWhy(),
                state.getFailures(),
                state.getTotal());
    }

    private static OffsetDateTime utc(OffsetDateTime at) {
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
