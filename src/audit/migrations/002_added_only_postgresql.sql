create function audit_rows_stay() returns trigger language plpgsql as
$$ begin raise exception 'what an auditor read and wrote is never changed'; end $$;
create trigger audit_read_stays before update or delete on audit_read
    for each row execute function audit_rows_stay();
create trigger audit_reply_stays before update or delete on audit_reply
    for each row execute function audit_rows_stay();
