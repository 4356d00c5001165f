create index notice_by_page on notice (account, id);
create index notice_unread on notice (account, id) where read_at is null;
