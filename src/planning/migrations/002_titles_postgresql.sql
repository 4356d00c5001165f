-- Any three letters of a title, for searching inside words.
create extension if not exists pg_trgm with schema public;
create index schedule_entries_by_title on schedule_entries using gin (lower(title) public.gin_trgm_ops);
