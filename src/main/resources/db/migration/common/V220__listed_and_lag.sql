-- When an authority listed, as nearly as that is recorded, and the days from signing to the date on list
-- (org.amur.sanctions.LifeCycle), kept beside the dates, so that lists can filter and sort by them. What is recorded
-- already is worked out here by the same rule, in the past as now.

alter table measure add column listed_edtf varchar(60);
alter table measure add column listed_earliest date;
alter table measure add column listed_latest date;
alter table measure add column listed_kind varchar(20);
alter table measure add column lag_least integer;
alter table measure add column lag_most integer;
alter table measure add column lag_about boolean;
alter table measure_history add column listed_edtf varchar(60);
alter table measure_history add column listed_earliest date;
alter table measure_history add column listed_latest date;
alter table measure_history add column listed_kind varchar(20);
alter table measure_history add column lag_least integer;
alter table measure_history add column lag_most integer;
alter table measure_history add column lag_about boolean;

alter table designation add column listed_edtf varchar(60);
alter table designation add column listed_earliest date;
alter table designation add column listed_latest date;
alter table designation add column listed_kind varchar(20);
alter table designation add column lag_least integer;
alter table designation add column lag_most integer;
alter table designation add column lag_about boolean;
alter table designation_history add column listed_edtf varchar(60);
alter table designation_history add column listed_earliest date;
alter table designation_history add column listed_latest date;
alter table designation_history add column listed_kind varchar(20);
alter table designation_history add column lag_least integer;
alter table designation_history add column lag_most integer;
alter table designation_history add column lag_about boolean;

update measure set listed_kind = (select x.kind from measure_date x where x.measure_id = measure.id
        and x.kind in ('ON_LIST', 'PUBLISHED', 'EFFECTIVE', 'SIGNED')
        order by case x.kind when 'ON_LIST' then 1 when 'PUBLISHED' then 2 when 'EFFECTIVE' then 3 else 4 end limit 1);
update measure set
    listed_edtf = (select x.date_edtf from measure_date x where x.measure_id = measure.id and x.kind = measure.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_earliest = (select x.date_earliest from measure_date x where x.measure_id = measure.id and x.kind = measure.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_latest = (select x.date_latest from measure_date x where x.measure_id = measure.id and x.kind = measure.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind is not null;
update measure set
    lag_least = (select cast((extract(epoch from measure.listed_earliest) - extract(epoch from x.date_latest)) / 86400 as integer)
        from measure_date x where x.measure_id = measure.id and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_most = (select cast((extract(epoch from measure.listed_latest) - extract(epoch from x.date_earliest)) / 86400 as integer)
        from measure_date x where x.measure_id = measure.id and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_about = (select x.date_edtf like '%~%' or x.date_edtf like '%?%' or x.date_edtf like '%\%%' escape '\'
            or measure.listed_edtf like '%~%' or measure.listed_edtf like '%?%' or measure.listed_edtf like '%\%%' escape '\'
        from measure_date x where x.measure_id = measure.id and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind = 'ON_LIST';
update measure set lag_least = null, lag_most = null, lag_about = null where lag_least is null or lag_most is null;

update measure_history set listed_kind = (select x.kind from measure_date_history x where x.measure_id = measure_history.id and x.recorded_from <= measure_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > measure_history.recorded_from)
        and x.kind in ('ON_LIST', 'PUBLISHED', 'EFFECTIVE', 'SIGNED')
        order by case x.kind when 'ON_LIST' then 1 when 'PUBLISHED' then 2 when 'EFFECTIVE' then 3 else 4 end limit 1);
update measure_history set
    listed_edtf = (select x.date_edtf from measure_date_history x where x.measure_id = measure_history.id and x.recorded_from <= measure_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > measure_history.recorded_from) and x.kind = measure_history.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_earliest = (select x.date_earliest from measure_date_history x where x.measure_id = measure_history.id and x.recorded_from <= measure_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > measure_history.recorded_from) and x.kind = measure_history.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_latest = (select x.date_latest from measure_date_history x where x.measure_id = measure_history.id and x.recorded_from <= measure_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > measure_history.recorded_from) and x.kind = measure_history.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind is not null;
update measure_history set
    lag_least = (select cast((extract(epoch from measure_history.listed_earliest) - extract(epoch from x.date_latest)) / 86400 as integer)
        from measure_date_history x where x.measure_id = measure_history.id and x.recorded_from <= measure_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > measure_history.recorded_from) and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_most = (select cast((extract(epoch from measure_history.listed_latest) - extract(epoch from x.date_earliest)) / 86400 as integer)
        from measure_date_history x where x.measure_id = measure_history.id and x.recorded_from <= measure_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > measure_history.recorded_from) and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_about = (select x.date_edtf like '%~%' or x.date_edtf like '%?%' or x.date_edtf like '%\%%' escape '\'
            or measure_history.listed_edtf like '%~%' or measure_history.listed_edtf like '%?%' or measure_history.listed_edtf like '%\%%' escape '\'
        from measure_date_history x where x.measure_id = measure_history.id and x.recorded_from <= measure_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > measure_history.recorded_from) and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind = 'ON_LIST';
update measure_history set lag_least = null, lag_most = null, lag_about = null where lag_least is null or lag_most is null;

update designation set listed_kind = (select x.kind from designation_date x where x.designation_id = designation.id
        and x.kind in ('ON_LIST', 'PUBLISHED', 'EFFECTIVE', 'SIGNED')
        order by case x.kind when 'ON_LIST' then 1 when 'PUBLISHED' then 2 when 'EFFECTIVE' then 3 else 4 end limit 1);
update designation set
    listed_edtf = (select x.date_edtf from designation_date x where x.designation_id = designation.id and x.kind = designation.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_earliest = (select x.date_earliest from designation_date x where x.designation_id = designation.id and x.kind = designation.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_latest = (select x.date_latest from designation_date x where x.designation_id = designation.id and x.kind = designation.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind is not null;
update designation set
    lag_least = (select cast((extract(epoch from designation.listed_earliest) - extract(epoch from x.date_latest)) / 86400 as integer)
        from designation_date x where x.designation_id = designation.id and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_most = (select cast((extract(epoch from designation.listed_latest) - extract(epoch from x.date_earliest)) / 86400 as integer)
        from designation_date x where x.designation_id = designation.id and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_about = (select x.date_edtf like '%~%' or x.date_edtf like '%?%' or x.date_edtf like '%\%%' escape '\'
            or designation.listed_edtf like '%~%' or designation.listed_edtf like '%?%' or designation.listed_edtf like '%\%%' escape '\'
        from designation_date x where x.designation_id = designation.id and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind = 'ON_LIST';
update designation set lag_least = null, lag_most = null, lag_about = null where lag_least is null or lag_most is null;

update designation_history set listed_kind = (select x.kind from designation_date_history x where x.designation_id = designation_history.id and x.recorded_from <= designation_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > designation_history.recorded_from)
        and x.kind in ('ON_LIST', 'PUBLISHED', 'EFFECTIVE', 'SIGNED')
        order by case x.kind when 'ON_LIST' then 1 when 'PUBLISHED' then 2 when 'EFFECTIVE' then 3 else 4 end limit 1);
update designation_history set
    listed_edtf = (select x.date_edtf from designation_date_history x where x.designation_id = designation_history.id and x.recorded_from <= designation_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > designation_history.recorded_from) and x.kind = designation_history.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_earliest = (select x.date_earliest from designation_date_history x where x.designation_id = designation_history.id and x.recorded_from <= designation_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > designation_history.recorded_from) and x.kind = designation_history.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    listed_latest = (select x.date_latest from designation_date_history x where x.designation_id = designation_history.id and x.recorded_from <= designation_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > designation_history.recorded_from) and x.kind = designation_history.listed_kind
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind is not null;
update designation_history set
    lag_least = (select cast((extract(epoch from designation_history.listed_earliest) - extract(epoch from x.date_latest)) / 86400 as integer)
        from designation_date_history x where x.designation_id = designation_history.id and x.recorded_from <= designation_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > designation_history.recorded_from) and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_most = (select cast((extract(epoch from designation_history.listed_latest) - extract(epoch from x.date_earliest)) / 86400 as integer)
        from designation_date_history x where x.designation_id = designation_history.id and x.recorded_from <= designation_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > designation_history.recorded_from) and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1),
    lag_about = (select x.date_edtf like '%~%' or x.date_edtf like '%?%' or x.date_edtf like '%\%%' escape '\'
            or designation_history.listed_edtf like '%~%' or designation_history.listed_edtf like '%?%' or designation_history.listed_edtf like '%\%%' escape '\'
        from designation_date_history x where x.designation_id = designation_history.id and x.recorded_from <= designation_history.recorded_from
        and (x.recorded_to is null or x.recorded_to > designation_history.recorded_from) and x.kind = 'SIGNED'
        order by x.date_earliest nulls first, x.date_latest nulls last, x.date_edtf limit 1)
where listed_kind = 'ON_LIST';
update designation_history set lag_least = null, lag_most = null, lag_about = null where lag_least is null or lag_most is null;

create index designation_by_listed on designation (listed_earliest nulls first, id);
create index designation_by_lag on designation (lag_least nulls first, id);
-- Who listed a target first, without a look at the rows themselves.
create index designation_by_target_listed on designation (target_id, listed_latest, measure_id);
create index designation_history_by_listed on designation_history (listed_earliest, id);
