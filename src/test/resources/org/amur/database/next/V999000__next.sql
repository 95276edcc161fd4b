-- Stands for any script that comes after the baseline.
create table next_feature (
    id      bigint not null primary key,
    content ${binary}
);
