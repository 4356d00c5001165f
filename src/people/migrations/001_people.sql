create table office (
    id text primary key check (id = 'office'),
    name text not null,
    unit text not null,
    zone text not null,
    letter_code text not null,
    pillars text not null,
    formats text not null,
    has_step_production boolean not null,
    has_step_content_approval boolean not null,
    has_step_publication boolean not null,
    version bigint not null
);

insert into office values (
    'office',
    'Politeknik Negeri Batam',
    'Unit PHK',
    'Asia/Jakarta',
    'PL29',
    '["Informasi PMB","Akademik & inovasi","Prestasi","Kehidupan kampus","Kerja sama & industri","Edukasi","Hari besar","Hiburan","Alumni"]',
    '["Foto","Karusel","Video pendek","Video","Artikel","Poster","Siaran pers","Audio"]',
    true,
    true,
    true,
    1
);

create table role_title (
    role text primary key,
    title text not null
);

insert into role_title (role, title) values
    ('staff', 'Staf Humas dan Kerjasama'),
    ('sub_coordinator', 'Sub Koordinator Humas dan Kerjasama'),
    ('coordinator', 'Koordinator PHK'),
    ('director', 'Direktur'),
    ('contributor', 'Unit lain'),
    ('auditor', 'Auditor'),
    ('administrator', 'Administrator');

create table account (
    id text primary key,
    name text not null,
    username text unique,
    language text not null,
    is_closed boolean not null,
    version bigint not null,
    created_at bigint not null
);

create table account_password (
    account text primary key references account (id),
    hash text not null,
    changed_at bigint not null
);

create table role_holding (
    id text primary key,
    account text not null references account (id),
    role text not null,
    deputy_for text references account (id),
    from_on text not null,
    until_on text
);
create index role_holding_by_account on role_holding (account);
create index role_holding_by_role on role_holding (role);

create table session (
    id text primary key,
    token_sha256 text not null unique,
    account text not null references account (id),
    started_at bigint not null,
    expires_at bigint not null,
    ended_at bigint
);
create index session_by_account on session (account);

create table invitation (
    id text primary key,
    account text not null references account (id),
    token_sha256 text not null unique,
    made_at bigint not null,
    expires_at bigint not null,
    closed_at bigint
);
create index invitation_by_account on invitation (account);

create table notice (
    id text primary key,
    account text not null references account (id),
    message_key text not null,
    code text not null,
    details text not null,
    link text not null,
    created_at bigint not null,
    read_at bigint,
    unique (account, message_key)
);
create index notice_by_account on notice (account, created_at);
