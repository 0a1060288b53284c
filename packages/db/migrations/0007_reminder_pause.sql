ALTER TABLE "reminder_setting" ADD COLUMN "paused_until" date;
--> statement-breakpoint
-- The runner pauses and goes on again; nobody else, and the worker only reads it.
grant update (paused_until) on reminder_setting to springback_app;
