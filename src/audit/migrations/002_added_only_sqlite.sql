create trigger audit_read_stays before update on audit_read
begin select raise(abort, 'what an auditor read is never changed'); end;
create trigger audit_read_remains before delete on audit_read
begin select raise(abort, 'what an auditor read is never removed'); end;
create trigger audit_reply_stays before update on audit_reply
begin select raise(abort, 'a reply is never changed'); end;
