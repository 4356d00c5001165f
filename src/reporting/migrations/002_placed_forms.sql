-- The templates of FO.2.3.1 stand among those of all forms.
insert into placed_forms (id, form, file_name, sha256, placed_by, placed_at)
select id, 'self_evaluation', file_name, sha256, placed_by, placed_at from placed_templates;

drop table placed_templates;
