-- Word files that the office put in the place of a form's built-in layout; without a file, the
-- built-in layout took its place again.
create table placed_forms (
    id text primary key,
    form text not null,
    file_name text,
    sha256 text,
    placed_by text not null,
    placed_at bigint not null,
    check ((file_name is null) = (sha256 is null))
);

create index placed_forms_by_time on placed_forms (form, placed_at, id);
create index placed_forms_by_sha256 on placed_forms (sha256);
