-- A use of evidence ends with a reason; its row stays.
alter table evidence_link add column ended_at bigint;
alter table evidence_link add column ended_by text;
alter table evidence_link add column end_reason text;
drop index evidence_link_once;
create unique index evidence_link_once on evidence_link (subject_kind, subject, evidence) where ended_at is null;
create index evidence_by_sha256 on evidence (sha256);
