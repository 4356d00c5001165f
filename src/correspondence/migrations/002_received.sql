create table mail_threads (
    id text primary key,
    title text not null,
    subject_kind text,
    subject text,
    people text not null,
    mail_count bigint not null,
    file_count bigint not null,
    newest_at bigint not null,
    joined_to text
);
create index mail_threads_by_time on mail_threads (newest_at, id);
create index mail_threads_by_subject on mail_threads (subject_kind, subject);

-- The same bytes are one mail: the database itself refuses a second.
create table received_mails (
    id text primary key,
    thread text not null references mail_threads (id),
    evidence text not null,
    sha256 text not null unique,
    message_id text,
    in_reply_to text,
    earlier_ids text not null,
    from_name text not null,
    from_address text not null,
    recipients text not null,
    subject_line text,
    claimed_at bigint,
    taken_in_at bigint not null,
    source text not null,
    state text not null,
    files text not null,
    conversation text references conversations (id),
    is_own boolean not null
);
create index received_mails_by_thread on received_mails (thread);
create index received_mails_by_evidence on received_mails (evidence);
create index received_mails_by_conversation on received_mails (conversation);

-- Every Message-ID that a mail names, its own included.
create table mail_mentions (
    id text primary key,
    mail text not null references received_mails (id),
    message_id text not null
);
create index mail_mentions_by_message on mail_mentions (message_id);

create table mail_imports (
    id text primary key,
    file_name text not null,
    sha256 text not null,
    size bigint not null,
    read_bytes bigint not null,
    new_count bigint not null,
    known_count bigint not null,
    unreadable_count bigint not null,
    too_large_count bigint not null,
    subject_kind text,
    subject text,
    asked_by text not null,
    asked_at bigint not null,
    done_at bigint,
    last_thread text
);
create index mail_imports_by_state on mail_imports (done_at);
