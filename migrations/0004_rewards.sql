CREATE TYPE "public"."adjustment_reason" AS ENUM('goodwill', 'correction', 'complaint', 'contest', 'migration', 'other');--> statement-breakpoint
CREATE TYPE "public"."adjustment_state" AS ENUM('waiting', 'posted', 'rejected', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."adjustment_text_kind" AS ENUM('request', 'rejection');--> statement-breakpoint
CREATE TYPE "public"."reward_audience" AS ENUM('all', 'companies');--> statement-breakpoint
CREATE TYPE "public"."reward_kind" AS ENUM('merchandise', 'voucher_code', 'service', 'training', 'donation', 'account_credit');--> statement-breakpoint
CREATE TYPE "public"."voucher_code_state" AS ENUM('available', 'reserved', 'issued');--> statement-breakpoint
CREATE TYPE "public"."redemption_redeemers" AS ENUM('redeemers', 'administrators');--> statement-breakpoint
CREATE TYPE "public"."redemption_event_kind" AS ENUM('requested', 'approved_by_company', 'approved_by_staff', 'rejected', 'fulfilled', 'cancellation_requested', 'cancellation_withdrawn', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."redemption_state" AS ENUM('awaiting_approval', 'approved', 'fulfilled', 'rejected', 'cancelled');--> statement-breakpoint
CREATE TABLE "book_check" (
	"id" uuid PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"violation_count" integer NOT NULL,
	"violations" json NOT NULL,
	"totals" json NOT NULL,
	CONSTRAINT "book_check_violation_count" CHECK (violation_count >= 0)
);
--> statement-breakpoint
CREATE TABLE "webhook_attempt" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "webhook_attempt_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"delivery_id" uuid NOT NULL,
	"attempted_at" timestamp with time zone NOT NULL,
	"status" integer,
	"milliseconds" integer NOT NULL,
	"error" text,
	"response" text
);
--> statement-breakpoint
CREATE TABLE "webhook_delivery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "webhook_delivery_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"endpoint_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"failing_since" timestamp with time zone,
	"last_status" integer,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "webhook_delivery_of_event" UNIQUE("endpoint_id","event_id"),
	CONSTRAINT "webhook_delivery_state" CHECK (state in ('pending', 'delivered', 'failed', 'dropped')),
	CONSTRAINT "webhook_delivery_has_arrived" CHECK ((state = 'delivered') = (delivered_at is not null))
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoint" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"description" text,
	"event_types" text[],
	"paused_until" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"disabled_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "webhook_endpoint_is_disabled_for_a_reason" CHECK ((disabled_at is null) = (disabled_reason is null)),
	CONSTRAINT "webhook_endpoint_disabled_reason" CHECK (disabled_reason in ('by_hand', 'failing', 'gone')),
	CONSTRAINT "webhook_endpoint_takes_some_events" CHECK (cardinality(event_types) > 0),
	CONSTRAINT "webhook_endpoint_is_http" CHECK (url ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "webhook_lane" (
	"endpoint_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"due_at" timestamp with time zone,
	"claim_id" uuid,
	"claimed_until" timestamp with time zone,
	CONSTRAINT "webhook_lane_endpoint_id_company_id_pk" PRIMARY KEY("endpoint_id","company_id"),
	CONSTRAINT "webhook_lane_claim_ends" CHECK ((claim_id is null) = (claimed_until is null))
);
--> statement-breakpoint
CREATE TABLE "webhook_secret" (
	"id" uuid PRIMARY KEY NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"request_id" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid,
	"company_id" uuid,
	"changes" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_personal_value" (
	"audit_id" uuid NOT NULL,
	"field" text NOT NULL,
	"person_id" uuid NOT NULL,
	"before" json,
	"after" json,
	CONSTRAINT "audit_personal_value_audit_id_field_pk" PRIMARY KEY("audit_id","field")
);
--> statement-breakpoint
CREATE TABLE "event_subscription" (
	"type" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "outbox_event_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"company_id" uuid,
	"payload" json NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"dispatched_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "adjustment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"points" bigint NOT NULL,
	"reason_code" "adjustment_reason" NOT NULL,
	"state" "adjustment_state" NOT NULL,
	"needs_approval" boolean NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_on" date NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"posted_version" bigint,
	"expires_on" date,
	CONSTRAINT "adjustment_is_not_zero" CHECK (points <> 0),
	CONSTRAINT "adjustment_is_posted_to_an_entry" CHECK ((state = 'posted') = (posted_version is not null)),
	CONSTRAINT "adjustment_waits_only_for_approval" CHECK (needs_approval or state = 'posted'),
	CONSTRAINT "adjustment_is_decided_once" CHECK ((decided_by is not null) = (needs_approval and state <> 'waiting')),
	CONSTRAINT "adjustment_is_decided_at_a_time" CHECK ((decided_by is null) = (decided_at is null)),
	CONSTRAINT "adjustment_is_decided_by_a_second_person" CHECK (decided_by is null or (decided_by = requested_by) = (state = 'withdrawn')),
	CONSTRAINT "adjustment_adds_points_with_a_last_day" CHECK (case when points < 0 then expires_on is null else state <> 'posted' or expires_on is not null end)
);
--> statement-breakpoint
CREATE TABLE "adjustment_text" (
	"adjustment_id" uuid NOT NULL,
	"kind" "adjustment_text_kind" NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "adjustment_text_adjustment_id_kind_pk" PRIMARY KEY("adjustment_id","kind")
);
--> statement-breakpoint
CREATE TABLE "departure" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"departure_id" uuid NOT NULL,
	"wallet_version" bigint NOT NULL,
	CONSTRAINT "departure_company_id_wallet_id_departure_id_pk" PRIMARY KEY("company_id","wallet_id","departure_id"),
	CONSTRAINT "departure_is_of_a_member" CHECK (wallet_id <> company_id)
);
--> statement-breakpoint
CREATE TABLE "points_transfer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"from_wallet_id" uuid NOT NULL,
	"to_wallet_id" uuid NOT NULL,
	"points" bigint NOT NULL,
	"transferred_by" uuid NOT NULL,
	"transferred_at" timestamp with time zone NOT NULL,
	"posted_version" bigint NOT NULL,
	CONSTRAINT "points_transfer_is_positive" CHECK (points > 0),
	CONSTRAINT "points_transfer_is_between_company_and_member" CHECK ((from_wallet_id = company_id) <> (to_wallet_id = company_id))
);
--> statement-breakpoint
CREATE TABLE "points_transfer_text" (
	"transfer_id" uuid PRIMARY KEY NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "expiry_notice" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"expires_on" date NOT NULL,
	"lead_days" smallint NOT NULL,
	"noticed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "expiry_notice_company_id_wallet_id_expires_on_lead_days_pk" PRIMARY KEY("company_id","wallet_id","expires_on","lead_days"),
	CONSTRAINT "expiry_notice_lead_days" CHECK (lead_days in (60, 30, 7))
);
--> statement-breakpoint
CREATE TABLE "reward" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "reward_kind" NOT NULL,
	"points" bigint NOT NULL,
	"cost" numeric(18,4),
	"credit_amount" numeric(18,4),
	"currency" text,
	"stock_left" integer,
	"available_from" date,
	"available_until" date,
	"max_per_company" integer,
	"max_per_member" integer,
	"needs_staff_approval" boolean DEFAULT false NOT NULL,
	"is_business_reward" boolean DEFAULT false NOT NULL,
	"audience" "reward_audience" DEFAULT 'all' NOT NULL,
	"texts" json NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reward_costs_points" CHECK (points > 0),
	CONSTRAINT "reward_cost_not_negative" CHECK (cost >= 0),
	CONSTRAINT "reward_money_has_currency" CHECK (currency is not null or (cost is null and credit_amount is null)),
	CONSTRAINT "reward_credit_of_account_credit" CHECK ((kind = 'account_credit') = (credit_amount is not null)),
	CONSTRAINT "reward_credit_is_positive" CHECK (credit_amount > 0),
	CONSTRAINT "reward_stock_not_negative" CHECK (stock_left >= 0),
	CONSTRAINT "reward_stock_of_codes_is_pool" CHECK (kind <> 'voucher_code' or stock_left is null),
	CONSTRAINT "reward_window_ends_after_it_begins" CHECK (available_until >= available_from),
	CONSTRAINT "reward_limits_are_positive" CHECK (max_per_company > 0 and max_per_member > 0),
	CONSTRAINT "reward_has_english_name" CHECK (coalesce(texts #>> '{en,name}', '') <> '')
);
--> statement-breakpoint
CREATE TABLE "reward_company" (
	"reward_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	CONSTRAINT "reward_company_reward_id_company_id_pk" PRIMARY KEY("reward_id","company_id")
);
--> statement-breakpoint
CREATE TABLE "reward_reservation" (
	"redemption_id" uuid PRIMARY KEY NOT NULL,
	"reward_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reward_stock_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reward_id" uuid NOT NULL,
	"before" integer,
	"after" integer,
	"reason" text,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reward_stock_change_not_negative" CHECK (before >= 0 and after >= 0)
);
--> statement-breakpoint
CREATE TABLE "voucher_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reward_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"state" "voucher_code_state" DEFAULT 'available' NOT NULL,
	"redemption_id" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"issued_at" timestamp with time zone,
	CONSTRAINT "voucher_code_is_available_or_taken" CHECK ((state = 'available') = (redemption_id is null)),
	CONSTRAINT "voucher_code_is_issued_at_a_time" CHECK ((state = 'issued') = (issued_at is not null))
);
--> statement-breakpoint
CREATE TABLE "redemption_rules" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"who_may_redeem" "redemption_redeemers" NOT NULL,
	"approval_above_points" bigint,
	"value_cap" numeric(18,4),
	"value_cap_currency" text,
	"blocked_kinds" text[] NOT NULL,
	"business_rewards_only" boolean NOT NULL,
	"is_public_sector" boolean NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "redemption_rules_approval_not_negative" CHECK (approval_above_points >= 0),
	CONSTRAINT "redemption_rules_cap_not_negative" CHECK (value_cap >= 0),
	CONSTRAINT "redemption_rules_cap_has_currency" CHECK ((value_cap is null) = (value_cap_currency is null))
);
--> statement-breakpoint
CREATE TABLE "redemption" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"reward_id" uuid NOT NULL,
	"reward_name" text NOT NULL,
	"reward_kind" text NOT NULL,
	"is_business_reward" boolean NOT NULL,
	"points" bigint NOT NULL,
	"cost" numeric(18,4),
	"credit_amount" numeric(18,4),
	"currency" text,
	"state" "redemption_state" NOT NULL,
	"needs_company_approval" boolean NOT NULL,
	"needs_staff_approval" boolean NOT NULL,
	"company_approved_at" timestamp with time zone,
	"staff_approved_at" timestamp with time zone,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"fulfilled_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "redemption_costs_points" CHECK (points > 0),
	CONSTRAINT "redemption_is_paid_by_its_own" CHECK (wallet_id in (company_id, member_id)),
	CONSTRAINT "redemption_money_has_currency" CHECK (currency is not null or (cost is null and credit_amount is null)),
	CONSTRAINT "redemption_credit_of_account_credit" CHECK ((reward_kind = 'account_credit') = (credit_amount is not null)),
	CONSTRAINT "redemption_approvals_are_needed" CHECK ((needs_company_approval or company_approved_at is null) and (needs_staff_approval or staff_approved_at is null)),
	CONSTRAINT "redemption_is_approved_by_all" CHECK (state not in ('approved', 'fulfilled')
        or (needs_company_approval <= (company_approved_at is not null)
          and needs_staff_approval <= (staff_approved_at is not null))),
	CONSTRAINT "redemption_times_follow_state" CHECK (case state
        when 'awaiting_approval' then num_nonnulls(decided_at, fulfilled_at, cancelled_at) = 0
        when 'approved' then decided_at is not null and num_nonnulls(fulfilled_at, cancelled_at) = 0
        when 'fulfilled' then num_nonnulls(decided_at, fulfilled_at) = 2 and cancelled_at is null
        when 'rejected' then decided_at is not null and num_nonnulls(fulfilled_at, cancelled_at) = 0
        when 'cancelled' then cancelled_at is not null and (fulfilled_at is null or decided_at is not null)
      end)
);
--> statement-breakpoint
CREATE TABLE "redemption_cancellation" (
	"redemption_id" uuid PRIMARY KEY NOT NULL,
	"returns_to_stock" boolean NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"requested_by_kind" text NOT NULL,
	"requested_by_id" uuid NOT NULL,
	"approved_at" timestamp with time zone,
	"approved_by_kind" text,
	"approved_by_id" uuid,
	CONSTRAINT "redemption_cancellation_approved_by_somebody" CHECK (num_nonnulls(approved_at, approved_by_kind, approved_by_id) in (0, 3)),
	CONSTRAINT "redemption_cancellation_takes_two" CHECK ((requested_by_kind, requested_by_id) is distinct from (approved_by_kind, approved_by_id))
);
--> statement-breakpoint
CREATE TABLE "redemption_event" (
	"redemption_id" uuid NOT NULL,
	"event_no" integer NOT NULL,
	"kind" "redemption_event_kind" NOT NULL,
	"state" "redemption_state" NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"member_id" uuid,
	CONSTRAINT "redemption_event_redemption_id_event_no_pk" PRIMARY KEY("redemption_id","event_no"),
	CONSTRAINT "redemption_event_starts_with_request" CHECK ((event_no = 1) = (kind = 'requested')),
	CONSTRAINT "redemption_event_names_administrator" CHECK ((kind = 'approved_by_company') = (member_id is not null))
);
--> statement-breakpoint
CREATE TABLE "redemption_text" (
	"redemption_id" uuid NOT NULL,
	"event_no" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "redemption_text_redemption_id_event_no_pk" PRIMARY KEY("redemption_id","event_no")
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "actor_kind" text DEFAULT 'system' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "actor_id" uuid;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "request_id" text;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "adjustment_approval_above" bigint DEFAULT 10000 NOT NULL;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "allows_private_webhooks" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "purchase" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "webhook_attempt" ADD CONSTRAINT "webhook_attempt_delivery_id_webhook_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."webhook_delivery"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_webhook_endpoint_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_lane" ADD CONSTRAINT "webhook_lane_endpoint_id_webhook_endpoint_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_secret" ADD CONSTRAINT "webhook_secret_endpoint_id_webhook_endpoint_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustment_text" ADD CONSTRAINT "adjustment_text_adjustment_id_adjustment_id_fk" FOREIGN KEY ("adjustment_id") REFERENCES "public"."adjustment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points_transfer_text" ADD CONSTRAINT "points_transfer_text_transfer_id_points_transfer_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "public"."points_transfer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reward_company" ADD CONSTRAINT "reward_company_reward_id_reward_id_fk" FOREIGN KEY ("reward_id") REFERENCES "public"."reward"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reward_reservation" ADD CONSTRAINT "reward_reservation_reward_id_reward_id_fk" FOREIGN KEY ("reward_id") REFERENCES "public"."reward"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reward_stock_change" ADD CONSTRAINT "reward_stock_change_reward_id_reward_id_fk" FOREIGN KEY ("reward_id") REFERENCES "public"."reward"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voucher_code" ADD CONSTRAINT "voucher_code_reward_id_reward_id_fk" FOREIGN KEY ("reward_id") REFERENCES "public"."reward"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redemption_cancellation" ADD CONSTRAINT "redemption_cancellation_redemption_id_redemption_id_fk" FOREIGN KEY ("redemption_id") REFERENCES "public"."redemption"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redemption_event" ADD CONSTRAINT "redemption_event_redemption_id_redemption_id_fk" FOREIGN KEY ("redemption_id") REFERENCES "public"."redemption"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redemption_text" ADD CONSTRAINT "redemption_text_redemption_id_redemption_id_fk" FOREIGN KEY ("redemption_id") REFERENCES "public"."redemption"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "book_check_by_time" ON "book_check" USING btree ("finished_at");--> statement-breakpoint
CREATE INDEX "webhook_attempt_by_delivery" ON "webhook_attempt" USING btree ("delivery_id","id");--> statement-breakpoint
CREATE INDEX "webhook_delivery_pending" ON "webhook_delivery" USING btree ("endpoint_id","company_id","position") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_delivery_by_position" ON "webhook_delivery" USING btree ("endpoint_id","position");--> statement-breakpoint
CREATE INDEX "webhook_delivery_by_state" ON "webhook_delivery" USING btree ("endpoint_id","state","position");--> statement-breakpoint
CREATE INDEX "webhook_delivery_by_age" ON "webhook_delivery" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "webhook_lane_due" ON "webhook_lane" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "webhook_lane_claimed" ON "webhook_lane" USING btree ("endpoint_id") WHERE claim_id is not null;--> statement-breakpoint
CREATE INDEX "webhook_secret_by_endpoint" ON "webhook_secret" USING btree ("endpoint_id");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_secret_that_stays" ON "webhook_secret" USING btree ("endpoint_id") WHERE expires_at is null;--> statement-breakpoint
CREATE INDEX "audit_entry_by_subject" ON "audit_entry" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_entry_by_company" ON "audit_entry" USING btree ("company_id","id");--> statement-breakpoint
CREATE INDEX "audit_entry_by_actor" ON "audit_entry" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "audit_entry_by_time" ON "audit_entry" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "audit_entry_by_request" ON "audit_entry" USING btree ("request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "audit_entry_by_action" ON "audit_entry" USING btree ("action","id");--> statement-breakpoint
CREATE INDEX "audit_personal_value_by_person" ON "audit_personal_value" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_event_waiting" ON "outbox_event" USING btree ("position") WHERE dispatched_at is null;--> statement-breakpoint
CREATE INDEX "outbox_event_by_age" ON "outbox_event" USING btree ("dispatched_at");--> statement-breakpoint
CREATE INDEX "adjustment_by_company" ON "adjustment" USING btree ("company_id","id");--> statement-breakpoint
CREATE INDEX "adjustment_by_wallet" ON "adjustment" USING btree ("wallet_id","id");--> statement-breakpoint
CREATE INDEX "adjustment_waiting" ON "adjustment" USING btree ("id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "adjustment_posted_alone" ON "adjustment" USING btree ("wallet_id","requested_by","requested_on") WHERE not needs_approval;--> statement-breakpoint
CREATE INDEX "points_transfer_by_company" ON "points_transfer" USING btree ("company_id","id");--> statement-breakpoint
CREATE INDEX "points_transfer_by_giver" ON "points_transfer" USING btree ("from_wallet_id","id");--> statement-breakpoint
CREATE INDEX "points_transfer_by_receiver" ON "points_transfer" USING btree ("to_wallet_id","id");--> statement-breakpoint
CREATE INDEX "reward_by_order" ON "reward" USING btree ("sort_order","id");--> statement-breakpoint
CREATE INDEX "reward_company_by_company" ON "reward_company" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "reward_reservation_by_reward" ON "reward_reservation" USING btree ("reward_id");--> statement-breakpoint
CREATE INDEX "reward_stock_change_by_reward" ON "reward_stock_change" USING btree ("reward_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "voucher_code_once" ON "voucher_code" USING btree ("reward_id","fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "voucher_code_of_redemption" ON "voucher_code" USING btree ("redemption_id") WHERE redemption_id is not null;--> statement-breakpoint
CREATE INDEX "voucher_code_available" ON "voucher_code" USING btree ("reward_id","id") WHERE state = 'available';--> statement-breakpoint
CREATE INDEX "redemption_by_company" ON "redemption" USING btree ("company_id","id");--> statement-breakpoint
CREATE INDEX "redemption_by_member" ON "redemption" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "redemption_by_reward" ON "redemption" USING btree ("reward_id","id");--> statement-breakpoint
CREATE INDEX "redemption_open" ON "redemption" USING btree ("state","id") WHERE state in ('awaiting_approval', 'approved');--> statement-breakpoint
CREATE INDEX "redemption_by_fulfilment" ON "redemption" USING btree ("fulfilled_at","id") WHERE fulfilled_at is not null;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_erased_has_left" CHECK (erased_at is null or left_at is not null);--> statement-breakpoint
ALTER TABLE "club_settings" ADD CONSTRAINT "club_settings_adjustment_approval_above" CHECK (adjustment_approval_above >= 0);