-- What is known of the words in a piece of evidence. All of it can be made again from the evidence.
create table evidence_reading (
    id text primary key references evidence (id),
    state text not null,
    why text,
    read_at bigint not null
);

create table evidence_words (
    number integer primary key,
    evidence text not null references evidence (id),
    part integer not null,
    body text not null,
    stems text not null
);
create unique index evidence_words_once on evidence_words (evidence, part);

create virtual table evidence_word_index using fts5 (
    stems, content = 'evidence_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 0'
);
create trigger evidence_words_added after insert on evidence_words begin
    insert into evidence_word_index (rowid, stems) values (new.number, new.stems);
end;
create trigger evidence_words_removed after delete on evidence_words begin
    insert into evidence_word_index (evidence_word_index, rowid, stems) values ('delete', old.number, old.stems);
end;
