-- Mails are indexed covered, as chats are: everything is read again.
delete from evidence_words;
delete from evidence_reading;
