-- Which feed is being checked is in the table of jobs.
alter table news_feed_state drop column checking;
