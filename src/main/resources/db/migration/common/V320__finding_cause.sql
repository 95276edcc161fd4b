-- Findings of one cause are listed as one: a revised base year, a direction of mirrored trade, a year of revised levels. The keys are
-- those of org.amur.trade.reconcile.Cause; what shares its cause with nothing keeps its own key.
alter table finding add column cause varchar(2000);
alter table finding_history add column cause varchar(2000);

update finding set cause = (select 'REVISED_BASE/' || i.reporter || '/' || i.declarant || '/' || i.partner || '/' || i.commodity
        || '/' || cast(finding.finding_year - 1 as varchar(10))
    from finding_input i where i.finding_id = finding.id and i.position = 0) where rule = 'REVISED_BASE';
update finding set cause = (select finding.rule || '/' || i.reporter || '/' || i.declarant || '/' || i.partner || '/' || i.commodity
        || '/' || cast(finding.finding_year as varchar(10))
    from finding_input i where i.finding_id = finding.id and i.position = 0)
    where severity = 'NOTICE' and rule in ('MONTHS', 'REVISION', 'PARTS', 'BALANCE');
update finding set cause = (select 'MIRROR/flow/' || i.partner || '/' || i.declarant || '/' || i.commodity
    from finding_input i where i.finding_id = finding.id and i.position = 0) where rule = 'MIRROR' and variant = 'flow';
update finding set cause = 'MIRROR/total/' || country || '/' || other || '/' || commodity where rule = 'MIRROR' and variant = 'total';
update finding set cause = (select 'MIRROR/handedOn/' || i.reporter || '/' || i.declarant || '/' || i.partner || '/' || i.commodity
    from finding_input i where i.finding_id = finding.id and i.position = 0)
    where rule = 'MIRROR' and variant <> 'flow' and variant <> 'total';
update finding set cause = finding_key where cause is null;
update finding_history set cause = (select f.cause from finding f where f.id = finding_history.id);
update finding_history set cause = finding_key where cause is null;

alter table finding alter column cause set not null;
create index finding_by_cause on finding (cause);
create index finding_history_by_cause on finding_history (cause);
