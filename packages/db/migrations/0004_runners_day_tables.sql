CREATE TABLE "flare" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	CONSTRAINT "flare_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "share_link" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "share_link_runner_id_id_pk" PRIMARY KEY("runner_id","id"),
	CONSTRAINT "share_link_ends" CHECK (expires_at > as_of)
);
--> statement-breakpoint
CREATE TABLE "disagreement" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"why" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "disagreement_runner_id_id_pk" PRIMARY KEY("runner_id","id"),
	CONSTRAINT "disagreement_is_short" CHECK (char_length(words) <= 2000)
);
--> statement-breakpoint
CREATE TABLE "message" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"decision_id" uuid,
	"sent_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "message_runner_id_id_pk" PRIMARY KEY("runner_id","id"),
	CONSTRAINT "message_is_by_one_of_the_two" CHECK (author_id in (runner_id, coach_id)),
	CONSTRAINT "message_says_something_short" CHECK (char_length(body) between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "phone" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"last_sync_at" timestamp with time zone NOT NULL,
	CONSTRAINT "phone_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "push_subscription" (
	"runner_id" uuid NOT NULL,
	"endpoint_hash" text NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "push_subscription_runner_id_endpoint_hash_pk" PRIMARY KEY("runner_id","endpoint_hash")
);
--> statement-breakpoint
CREATE TABLE "reminder_intent" (
	"runner_id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"kind" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminder_intent_runner_id_local_date_kind_pk" PRIMARY KEY("runner_id","local_date","kind")
);
--> statement-breakpoint
CREATE TABLE "reminder_setting" (
	"runner_id" uuid PRIMARY KEY NOT NULL,
	"at_minute" smallint NOT NULL,
	"by_mail" boolean NOT NULL,
	"by_push" boolean NOT NULL,
	"follow_up" boolean NOT NULL,
	"off_token_hash" text NOT NULL,
	CONSTRAINT "reminder_setting_is_a_time_of_day" CHECK (at_minute between 0 and 1439)
);
--> statement-breakpoint
CREATE TABLE "runner_setting" (
	"runner_id" uuid PRIMARY KEY NOT NULL,
	"units" text DEFAULT 'km' NOT NULL,
	"week_starts" smallint DEFAULT 1 NOT NULL,
	"zone_follows" boolean DEFAULT true NOT NULL,
	"week" jsonb
);
--> statement-breakpoint
CREATE TABLE "shoe" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"label" text NOT NULL,
	"fact_id" uuid NOT NULL,
	"started_on" date,
	"retired_on" date,
	CONSTRAINT "shoe_runner_id_id_pk" PRIMARY KEY("runner_id","id"),
	CONSTRAINT "shoe_has_a_short_label" CHECK (char_length(label) between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"runner_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "week_plan" (
	"runner_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"version" integer NOT NULL,
	"plan" jsonb NOT NULL,
	"reasons" jsonb,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "week_plan_runner_id_from_date_version_pk" PRIMARY KEY("runner_id","from_date","version")
);
--> statement-breakpoint
DROP INDEX "article_slug_index";--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "locale" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "topic" text;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "shown_when" jsonb;--> statement-breakpoint
ALTER TABLE "user" ADD COLUMN "locale" text;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "phone_answer" jsonb;--> statement-breakpoint
ALTER TABLE "flare" ADD CONSTRAINT "flare_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_runner_id_decision_id_decision_runner_id_id_fk" FOREIGN KEY ("runner_id","decision_id") REFERENCES "public"."decision"("runner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_coach_id_user_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_runner_id_decision_id_decision_runner_id_id_fk" FOREIGN KEY ("runner_id","decision_id") REFERENCES "public"."decision"("runner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone" ADD CONSTRAINT "phone_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_intent" ADD CONSTRAINT "reminder_intent_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_setting" ADD CONSTRAINT "reminder_setting_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runner_setting" ADD CONSTRAINT "runner_setting_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shoe" ADD CONSTRAINT "shoe_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shoe" ADD CONSTRAINT "shoe_runner_id_fact_id_fact_runner_id_id_fk" FOREIGN KEY ("runner_id","fact_id") REFERENCES "public"."fact"("runner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_plan" ADD CONSTRAINT "week_plan_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "flare_runner_id_index" ON "flare" USING btree ("runner_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "share_link_token_hash_index" ON "share_link" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "message_runner_id_sent_at_index" ON "message" USING btree ("runner_id","sent_at");--> statement-breakpoint
CREATE INDEX "message_coach_id_runner_id_index" ON "message" USING btree ("coach_id","runner_id") WHERE read_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "push_subscription_endpoint_hash_index" ON "push_subscription" USING btree ("endpoint_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_setting_off_token_hash_index" ON "reminder_setting" USING btree ("off_token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_token_hash_index" ON "calendar_feed" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "article_slug_locale_index" ON "article" USING btree ("slug","locale");--> statement-breakpoint
CREATE UNIQUE INDEX "article_topic_locale_index" ON "article" USING btree ("topic","locale");--> statement-breakpoint
CREATE INDEX "fact_runner_id_received_at_index" ON "fact" USING btree ("runner_id","received_at");--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_locale_is_spoken" CHECK (locale in ('en', 'fr'));--> statement-breakpoint
ALTER TABLE "user" ADD CONSTRAINT "user_locale_is_spoken" CHECK (locale in ('en', 'fr'));