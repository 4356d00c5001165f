-- Where an account gets mail; confirmed by a code, or set by an administrator.
create table mail_addresses (
    id text primary key,
    address text not null,
    set_by text not null,
    set_at bigint not null
);

create table address_claims (
    id text primary key,
    account text not null,
    address text not null,
    code_sha256 text not null,
    made_at bigint not null,
    expires_at bigint not null,
    tries_left bigint not null,
    ended_at bigint
);

create index address_claims_by_account on address_claims (account, made_at);

create table notice_preferences (
    id text primary key,
    ways text not null,
    quiet_from text,
    quiet_until text,
    rests_on_days_off boolean not null,
    digest_hour bigint not null,
    digest_day text not null,
    version bigint not null
);

-- A notice that goes by a digest; its id is the notice's, so that it goes once.
create table digest_lines (
    id text primary key,
    account text not null,
    way text not null check (way in ('daily', 'weekly')),
    told_at bigint not null,
    went_at bigint,
    mail_key text
);

create index digest_lines_waiting on digest_lines (account, id) where went_at is null;
