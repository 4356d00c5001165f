alter table office add column public_address text;
