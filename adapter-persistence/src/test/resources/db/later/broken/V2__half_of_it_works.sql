ALTER TABLE event_day ADD COLUMN subtitle TEXT;
ALTER TABLE absent ADD COLUMN subtitle TEXT;
