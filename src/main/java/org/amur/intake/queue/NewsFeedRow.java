package org.amur.intake.queue;

/** Feed with its state. */
public record NewsFeedRow(NewsFeed feed, NewsFeedState state) {
}
