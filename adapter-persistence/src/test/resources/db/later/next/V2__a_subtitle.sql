ALTER TABLE event_day ADD COLUMN subtitle TEXT;
