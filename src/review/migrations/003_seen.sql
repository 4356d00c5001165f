alter table review_items add column seen_sha256 text;
