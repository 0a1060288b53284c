CREATE TABLE "access_grant" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"level" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"granted_by" uuid NOT NULL,
	CONSTRAINT "access_grant_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "billing_account" (
	"runner_id" uuid PRIMARY KEY NOT NULL,
	"customer_id" text NOT NULL,
	"snapshot" jsonb,
	"version" integer DEFAULT 0 NOT NULL,
	"fetched_at" timestamp with time zone,
	"pending_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "checkout_attempt" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan" text NOT NULL,
	"session_id" text,
	"url" text,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "checkout_attempt_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "stripe_event" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"customer_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"author_id" uuid NOT NULL,
	"published_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_token" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email_key" text NOT NULL,
	"audience" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"draft" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"email_verified_at" timestamp with time zone,
	"suspended_at" timestamp with time zone,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_role_is_known" CHECK (role in ('runner', 'coach', 'admin', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"runner_id" uuid,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"runner_id" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_bucket" (
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "rate_bucket_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"items" jsonb NOT NULL,
	"kept" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"coach_id" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "assignment_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"coach_id" uuid,
	"text_version" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consent_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"rules" text NOT NULL,
	"question" jsonb NOT NULL,
	"guidance" jsonb NOT NULL,
	"cause_id" uuid,
	CONSTRAINT "decision_runner_id_id_pk" PRIMARY KEY("runner_id","id")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"runner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"entry" jsonb NOT NULL,
	"entry_hash" text NOT NULL,
	"replaces" uuid,
	"source_key" text,
	"recorded_by" uuid NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "fact_runner_id_id_pk" PRIMARY KEY("runner_id","id"),
	CONSTRAINT "fact_kind_is_the_entrys" CHECK (kind = entry ->> 'kind')
);
--> statement-breakpoint
CREATE TABLE "runner" (
	"runner_id" uuid PRIMARY KEY NOT NULL,
	"zone" text NOT NULL,
	"packs" jsonb NOT NULL,
	"profile" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "runner_state" (
	"runner_id" uuid PRIMARY KEY NOT NULL,
	"rules" text NOT NULL,
	"state" jsonb NOT NULL,
	"through" timestamp with time zone,
	"fact_count" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "access_grant" ADD CONSTRAINT "access_grant_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_account" ADD CONSTRAINT "billing_account_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkout_attempt" ADD CONSTRAINT "checkout_attempt_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_coach_id_user_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runner" ADD CONSTRAINT "runner_runner_id_user_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runner_state" ADD CONSTRAINT "runner_state_runner_id_runner_runner_id_fk" FOREIGN KEY ("runner_id") REFERENCES "public"."runner"("runner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "billing_account_customer_id_index" ON "billing_account" USING btree ("customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "article_slug_index" ON "article" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "session_user_id_index" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_email_key_index" ON "user" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "audit_runner_id_at_index" ON "audit" USING btree ("runner_id","at");--> statement-breakpoint
CREATE INDEX "audit_actor_id_at_index" ON "audit" USING btree ("actor_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_dedupe_key_index" ON "outbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "outbox_next_attempt_at_index" ON "outbox" USING btree ("next_attempt_at") WHERE done_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_runner_id_version_index" ON "plan" USING btree ("runner_id","version");--> statement-breakpoint
CREATE INDEX "assignment_coach_id_index" ON "assignment" USING btree ("coach_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_runner_id_coach_id_index" ON "assignment" USING btree ("runner_id","coach_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "decision_runner_id_asked_at_index" ON "decision" USING btree ("runner_id","asked_at");--> statement-breakpoint
CREATE INDEX "fact_runner_id_at_index" ON "fact" USING btree ("runner_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "fact_runner_id_source_key_index" ON "fact" USING btree ("runner_id","source_key");--> statement-breakpoint
CREATE UNIQUE INDEX "fact_runner_id_replaces_index" ON "fact" USING btree ("runner_id","replaces");