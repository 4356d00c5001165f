alter table mail_settings add column is_collecting boolean not null default false;
alter table mail_settings add column marks_taken boolean not null default false;

-- How far the mailbox is read; another mailbox, or another validity, begins anew.
create table mailbox_places (
    id text primary key check (id = 'mailbox'),
    mailbox text not null,
    uid_validity bigint not null,
    last_uid bigint not null,
    last_mail_at bigint,
    failing_since bigint,
    said text,
    too_large_count bigint not null
);

insert into mailbox_places values ('mailbox', '', 0, 0, null, null, null, 0);

-- Mails that are kept, of which the server is still to be told.
create table mails_to_tell (
    id text primary key,
    mailbox text not null,
    uid_validity bigint not null,
    uid bigint not null
);
