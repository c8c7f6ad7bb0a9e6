CREATE TYPE "public"."campaign_approval_state" AS ENUM('waiting', 'approved', 'rejected', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."campaign_launch_kind" AS ENUM('launch', 'change', 'pause', 'resumption', 'end');--> statement-breakpoint
CREATE TYPE "public"."campaign_state" AS ENUM('draft', 'awaiting_approval', 'scheduled', 'running', 'paused', 'ended', 'archived');--> statement-breakpoint
CREATE TYPE "public"."member_event_source" AS ENUM('api', 'club');--> statement-breakpoint
CREATE TYPE "public"."simulation_state" AS ENUM('queued', 'running', 'finished', 'failed', 'cancelled');--> statement-breakpoint
CREATE TABLE "campaign" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" "campaign_state" NOT NULL,
	"name" text NOT NULL,
	"terms" json NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"texts" json NOT NULL,
	"picture_hash" text,
	"goal" json,
	"holdout_share_basis_points" integer DEFAULT 0 NOT NULL,
	"holdout_seed" text,
	"budget_points" bigint,
	"launched_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "campaign_ends_after_it_begins" CHECK (last_day >= first_day),
	CONSTRAINT "campaign_holds_out_half_at_most" CHECK (holdout_share_basis_points between 0 and 5000),
	CONSTRAINT "campaign_is_launched" CHECK ((state in ('draft', 'awaiting_approval')) = (launched_at is null)),
	CONSTRAINT "campaign_is_ended" CHECK ((state in ('ended', 'archived')) = (ended_at is not null)),
	CONSTRAINT "campaign_is_archived" CHECK ((state = 'archived') = (archived_at is not null)),
	CONSTRAINT "campaign_budget" CHECK (budget_points >= 0 and (budget_points is null or launched_at is not null)),
	CONSTRAINT "campaign_holdout_is_drawn_at_launch" CHECK (holdout_seed is null or launched_at is not null)
);
--> statement-breakpoint
CREATE TABLE "campaign_approval" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"state" "campaign_approval_state" NOT NULL,
	"terms" json NOT NULL,
	"budget_points" bigint,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "campaign_approval_is_decided" CHECK ((state = 'waiting') = (decided_at is null)),
	CONSTRAINT "campaign_approval_is_decided_by_somebody" CHECK (state in ('waiting', 'withdrawn') or decided_by is not null),
	CONSTRAINT "campaign_approval_takes_a_second_person" CHECK (state not in ('approved', 'rejected') or decided_by <> requested_by),
	CONSTRAINT "campaign_approval_reason" CHECK (reason is null or state = 'rejected')
);
--> statement-breakpoint
CREATE TABLE "campaign_holdout" (
	"campaign_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"stratum" text NOT NULL,
	"is_held_out" boolean NOT NULL,
	CONSTRAINT "campaign_holdout_campaign_id_company_id_pk" PRIMARY KEY("campaign_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "campaign_launch" (
	"campaign_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" "campaign_launch_kind" NOT NULL,
	"valid_from" date NOT NULL,
	"terms" json,
	"budget_points" bigint,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "campaign_launch_campaign_id_version_pk" PRIMARY KEY("campaign_id","version"),
	CONSTRAINT "campaign_launch_has_terms" CHECK ((kind in ('pause', 'end')) = (terms is null)),
	CONSTRAINT "campaign_launch_budget" CHECK (budget_points >= 0 and (terms is not null or budget_points is null))
);
--> statement-breakpoint
CREATE TABLE "campaign_audience" (
	"campaign_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	CONSTRAINT "campaign_audience_campaign_id_company_id_pk" PRIMARY KEY("campaign_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "campaign_company_day" (
	"campaign_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"day" date NOT NULL,
	"points" bigint NOT NULL,
	"awards" integer NOT NULL,
	"purchases" integer NOT NULL,
	"net_sales" numeric(18,4) NOT NULL,
	"net_sales_with_cost" numeric(18,4) NOT NULL,
	"contribution_margin" numeric(18,4) NOT NULL,
	CONSTRAINT "campaign_company_day_campaign_id_company_id_day_pk" PRIMARY KEY("campaign_id","company_id","day"),
	CONSTRAINT "campaign_company_day_counts" CHECK (points >= 0 and awards >= 0 and purchases >= 0)
);
--> statement-breakpoint
CREATE TABLE "campaign_follow_up" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"audience_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_followed_company" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"refreshed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member_event" (
	"company_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"event" text NOT NULL,
	"occurred_on" date NOT NULL,
	"source" "member_event_source" NOT NULL,
	"external_id" text NOT NULL,
	"points" bigint NOT NULL,
	"member_points" bigint NOT NULL,
	"available_on" date,
	"expires_on" date,
	"no_award_reason" text,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_event_company_id_id_pk" PRIMARY KEY("company_id","id"),
	CONSTRAINT "member_event_is_a_code" CHECK (event ~ '^[a-z][a-z0-9_.]{0,59}$'),
	CONSTRAINT "member_event_shares_its_points" CHECK (points >= 0 and member_points between 0 and points),
	CONSTRAINT "member_event_explains_its_points" CHECK ((points = 0) = (no_award_reason is not null) and (points = 0) = (available_on is null)
        and (points = 0) = (expires_on is null))
);
--> statement-breakpoint
CREATE TABLE "simulation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid,
	"terms" json NOT NULL,
	"compared_terms" json,
	"compared_campaign_id" uuid,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"policy_version_id" uuid,
	"rule_revision" text NOT NULL,
	"fingerprint" text NOT NULL,
	"state" "simulation_state" NOT NULL,
	"progress_percent" smallint DEFAULT 0 NOT NULL,
	"result" json,
	"failure_code" text,
	"failure_message" text,
	"asked_by_kind" text NOT NULL,
	"asked_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "simulation_period" CHECK (period_from <= period_to),
	CONSTRAINT "simulation_progress" CHECK (progress_percent between 0 and 100),
	CONSTRAINT "simulation_has_a_result" CHECK ((state = 'finished') = (result is not null)),
	CONSTRAINT "simulation_has_ended" CHECK ((state in ('queued', 'running')) = (finished_at is null)),
	CONSTRAINT "simulation_has_failed" CHECK ((state = 'failed') = (failure_code is not null))
);
--> statement-breakpoint
CREATE TABLE "company_class" (
	"company_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"sales_class" text,
	"margin_class" text,
	CONSTRAINT "company_class_company_id_valid_from_pk" PRIMARY KEY("company_id","valid_from"),
	CONSTRAINT "company_class_sales" CHECK (sales_class in ('A', 'B', 'C')),
	CONSTRAINT "company_class_margin" CHECK (margin_class in ('A', 'B', 'C')),
	CONSTRAINT "company_class_both_or_neither" CHECK ((sales_class is null) = (margin_class is null))
);
--> statement-breakpoint
CREATE TABLE "classification" (
	"day" date NOT NULL,
	"currency" text NOT NULL,
	"companies" integer NOT NULL,
	"net_sales" numeric(18,4) NOT NULL,
	"net_sales_with_cost" numeric(18,4) NOT NULL,
	"contribution_margin" numeric(18,4) NOT NULL,
	CONSTRAINT "classification_day_currency_pk" PRIMARY KEY("day","currency"),
	CONSTRAINT "classification_has_companies" CHECK (companies > 0)
);
--> statement-breakpoint
CREATE TABLE "award_counter" (
	"name" text PRIMARY KEY NOT NULL,
	"value" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "award_counter_not_negative" CHECK (value >= 0)
);
--> statement-breakpoint
CREATE TABLE "award_rule_version" (
	"campaign_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"valid_from" date NOT NULL,
	"rule" json,
	"revision" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "award_rule_version_campaign_id_version_pk" PRIMARY KEY("campaign_id","version"),
	CONSTRAINT "award_rule_version_revision_unique" UNIQUE("revision"),
	CONSTRAINT "award_rule_version_counts_up" CHECK (version > 0 and revision > 0)
);
--> statement-breakpoint
CREATE TABLE "event_award" (
	"company_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"award_no" smallint NOT NULL,
	"member_id" uuid NOT NULL,
	"occurred_on" date NOT NULL,
	"rule_id" text NOT NULL,
	"rule_name" text NOT NULL,
	"points" bigint NOT NULL,
	"explanation" json NOT NULL,
	CONSTRAINT "event_award_company_id_event_id_award_no_pk" PRIMARY KEY("company_id","event_id","award_no"),
	CONSTRAINT "event_award_gives_points" CHECK (points > 0 and award_no > 0),
	CONSTRAINT "event_award_is_of_a_campaign" CHECK (rule_id not in ('base', 'tier'))
);
--> statement-breakpoint
CREATE TABLE "ladder_line" (
	"company_id" uuid NOT NULL,
	"purchase_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"counter" text NOT NULL,
	"amount" bigint NOT NULL,
	"returned_amount" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "ladder_line_company_id_purchase_id_line_no_counter_pk" PRIMARY KEY("company_id","purchase_id","line_no","counter"),
	CONSTRAINT "ladder_line_not_returned_twice" CHECK (returned_amount between 0 and amount)
);
--> statement-breakpoint
CREATE TABLE "ladder_step" (
	"counter" text NOT NULL,
	"threshold" bigint NOT NULL,
	"company_id" uuid NOT NULL,
	"purchase_id" uuid NOT NULL,
	CONSTRAINT "ladder_step_counter_threshold_pk" PRIMARY KEY("counter","threshold"),
	CONSTRAINT "ladder_step_above_zero" CHECK (threshold > 0)
);
--> statement-breakpoint
CREATE TABLE "ladder_take_back" (
	"company_id" uuid NOT NULL,
	"purchase_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"award_no" smallint NOT NULL,
	"points" bigint NOT NULL,
	"return_company_id" uuid NOT NULL,
	"return_id" uuid NOT NULL,
	"return_line_no" integer NOT NULL,
	"is_late" boolean NOT NULL,
	CONSTRAINT "ladder_take_back_company_id_purchase_id_line_no_award_no_pk" PRIMARY KEY("company_id","purchase_id","line_no","award_no"),
	CONSTRAINT "ladder_take_back_takes_something" CHECK (points > 0)
);
--> statement-breakpoint
CREATE TABLE "company_tier" (
	"company_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"tier_id" uuid,
	"held_until" date,
	"reason" text NOT NULL,
	"basis" text NOT NULL,
	"qualifying" numeric(18,4) NOT NULL,
	CONSTRAINT "company_tier_company_id_valid_from_pk" PRIMARY KEY("company_id","valid_from"),
	CONSTRAINT "company_tier_reason" CHECK (reason in ('reached', 'renewed', 'fell', 'merged', 'tier_removed')),
	CONSTRAINT "company_tier_is_held_until" CHECK ((tier_id is null) = (held_until is null)),
	CONSTRAINT "company_tier_is_held_from_its_day" CHECK (held_until >= valid_from or reason in ('merged', 'tier_removed'))
);
--> statement-breakpoint
CREATE TABLE "qualifying_change" (
	"company_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tier" (
	"id" uuid PRIMARY KEY NOT NULL,
	"threshold" numeric(18,4) NOT NULL,
	"texts" json NOT NULL,
	"retired_on" date,
	CONSTRAINT "tier_threshold_not_negative" CHECK (threshold >= 0)
);
--> statement-breakpoint
CREATE TABLE "tier_multiplier" (
	"tier_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"hundredths" integer NOT NULL,
	CONSTRAINT "tier_multiplier_tier_id_valid_from_pk" PRIMARY KEY("tier_id","valid_from"),
	CONSTRAINT "tier_multiplier_takes_nothing" CHECK (hundredths between 100 and 10000)
);
--> statement-breakpoint
CREATE TABLE "tier_notice" (
	"company_id" uuid NOT NULL,
	"held_until" date NOT NULL,
	"noticed_on" date NOT NULL,
	CONSTRAINT "tier_notice_company_id_held_until_pk" PRIMARY KEY("company_id","held_until")
);
--> statement-breakpoint
CREATE TABLE "tier_rules" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"basis" text NOT NULL,
	"period" text NOT NULL,
	"grace_days" integer NOT NULL,
	"notice_days" integer NOT NULL,
	"version" integer NOT NULL,
	"tiers_version" integer NOT NULL,
	"evaluated_on" date,
	CONSTRAINT "tier_rules_is_one_row" CHECK (id = 1),
	CONSTRAINT "tier_rules_basis" CHECK (basis in ('points', 'net_sales', 'contribution_margin')),
	CONSTRAINT "tier_rules_period" CHECK (period in ('rolling_12_months', 'calendar_year')),
	CONSTRAINT "tier_rules_grace_days" CHECK (grace_days between 0 and 180),
	CONSTRAINT "tier_rules_notice_days" CHECK (notice_days between 0 and 90)
);
--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "campaign_approval_above_points" bigint DEFAULT 1000000 NOT NULL;--> statement-breakpoint
ALTER TABLE "purchase" ADD COLUMN "placed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "campaign_approval" ADD CONSTRAINT "campaign_approval_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_holdout" ADD CONSTRAINT "campaign_holdout_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_launch" ADD CONSTRAINT "campaign_launch_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_tier" ADD CONSTRAINT "company_tier_tier_id_tier_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."tier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tier_multiplier" ADD CONSTRAINT "tier_multiplier_tier_id_tier_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."tier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_by_days" ON "campaign" USING btree ("last_day","first_day");--> statement-breakpoint
CREATE INDEX "campaign_in_motion" ON "campaign" USING btree ("id") WHERE state in ('scheduled', 'running', 'paused');--> statement-breakpoint
CREATE INDEX "campaign_by_picture" ON "campaign" USING btree ("picture_hash");--> statement-breakpoint
CREATE INDEX "campaign_approval_by_campaign" ON "campaign_approval" USING btree ("campaign_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_approval_waiting" ON "campaign_approval" USING btree ("campaign_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "member_event_natural_key" ON "member_event" USING btree ("source","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_event_by_id" ON "member_event" USING btree ("id");--> statement-breakpoint
CREATE INDEX "member_event_by_member" ON "member_event" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "simulation_by_campaign" ON "simulation" USING btree ("campaign_id","id");--> statement-breakpoint
CREATE INDEX "simulation_by_fingerprint" ON "simulation" USING btree ("fingerprint","id") WHERE state = 'finished';--> statement-breakpoint
CREATE INDEX "simulation_under_way" ON "simulation" USING btree ("asked_by") WHERE state in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "simulation_by_age" ON "simulation" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "event_award_by_event" ON "event_award" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "event_award_of_rule" ON "event_award" USING btree ("rule_id");--> statement-breakpoint
CREATE INDEX "ladder_step_of" ON "ladder_step" USING btree ("company_id","purchase_id");--> statement-breakpoint
CREATE INDEX "ladder_take_back_by_return" ON "ladder_take_back" USING btree ("return_id");--> statement-breakpoint
CREATE INDEX "company_tier_by_tier" ON "company_tier" USING btree ("tier_id");--> statement-breakpoint
CREATE INDEX "award_of_campaign_rule" ON "award" USING btree ("rule_id") WHERE rule_id not in ('base', 'tier');--> statement-breakpoint
CREATE INDEX "purchase_invoice_by_day" ON "purchase" USING btree ("company_id","occurred_on") WHERE kind = 'invoice';--> statement-breakpoint
ALTER TABLE "club_settings" ADD CONSTRAINT "club_settings_campaign_approval_above" CHECK (campaign_approval_above_points >= 0);