-- Visits of the home page by day, for what is new since the last one. Without history.
create table account_visit (
    account_id  bigint                      not null primary key references account (id),
    -- First visit on the latest day.
    visited_at  timestamp(6) with time zone not null,
    -- First visit on the day before that with a visit.
    previous_at timestamp(6) with time zone
);
