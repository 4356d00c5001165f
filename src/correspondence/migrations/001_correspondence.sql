create table mail_settings (
    id text primary key check (id = 'mail'),
    is_on boolean not null,
    sender_name text not null,
    sender_address text not null,
    replies_name_their_subject boolean not null,
    smtp_host text not null,
    smtp_port bigint not null,
    smtp_security text not null,
    smtp_user text not null,
    smtp_password text,
    imap_host text not null,
    imap_port bigint not null,
    imap_security text not null,
    imap_user text not null,
    imap_password text,
    imap_folder text not null,
    poll_minutes bigint not null,
    changed_by text,
    version bigint not null
);

insert into mail_settings values (
    'mail', false, '', '', false, '', 587, 'starttls', '', null, '', 993, 'tls', '', null, 'INBOX', 5, null, 1
);

create table conversations (
    id text primary key,
    token text not null unique,
    subject_kind text not null,
    subject text not null,
    created_at bigint not null,
    unique (subject_kind, subject)
);

-- One row for one person and key: the database itself refuses a second.
create table outgoing_mails (
    id text primary key,
    recipient text not null,
    to_account text,
    to_name text not null,
    to_address text not null,
    subject text not null,
    text text not null,
    html text not null,
    enclosures text not null,
    conversation text references conversations (id),
    key text not null,
    message_id text,
    state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'unknown', 'cancelled')),
    attempts bigint not null,
    said text,
    next_try_at bigint not null,
    begun_at bigint,
    created_at bigint not null,
    sent_at bigint,
    version bigint not null,
    unique (recipient, key)
);

create index outgoing_mails_by_state on outgoing_mails (state, next_try_at);
create index outgoing_mails_by_message on outgoing_mails (message_id);
