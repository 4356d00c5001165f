-- Any three letters of a title, for searching inside words. Entries are dropped, never deleted, so
-- their numbers stay.
create virtual table entry_titles using fts5 (title, content = '', tokenize = 'trigram');
insert into entry_titles (rowid, title) select rowid, title from schedule_entries;
create trigger entry_title_added after insert on schedule_entries begin
    insert into entry_titles (rowid, title) values (new.rowid, new.title);
end;
create trigger entry_title_changed after update of title on schedule_entries
when old.title <> new.title begin
    insert into entry_titles (entry_titles, rowid, title) values ('delete', old.rowid, old.title);
    insert into entry_titles (rowid, title) values (new.rowid, new.title);
end;
