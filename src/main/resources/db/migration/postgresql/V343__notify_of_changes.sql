-- Notifies all nodes of a change when its transaction commits, however late that is. PostgreSQL sends equal notifications of a
-- transaction once.
create function notify_of_record() returns trigger language plpgsql as $$
begin
    perform pg_notify('amur', new.kind);
    return null;
end $$;
create trigger record_change_notified after insert on record_change for each row execute function notify_of_record();

create function notify_of_kind() returns trigger language plpgsql as $$
begin
    perform pg_notify('amur', tg_argv[0]);
    return null;
end $$;
-- Also if an operator disables an account in the database.
create trigger account_notified after update or delete on account for each row execute function notify_of_kind('account');
-- A new password ends the sessions of its account.
create trigger account_credential_notified after update of hash on account_credential
    for each row when (old.hash is distinct from new.hash) execute function notify_of_kind('account');
create trigger list_release_notified after insert or update on list_release
    for each row when (new.state = 'COMPLETE') execute function notify_of_kind('list_release');
create trigger notice_notified after insert or update or delete on notice
    for each statement execute function notify_of_kind('notice');
