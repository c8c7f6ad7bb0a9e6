CREATE TYPE "public"."sign_in_link_kind" AS ENUM('code', 'invitation', 'demo');--> statement-breakpoint
CREATE TYPE "public"."staff_challenge_purpose" AS ENUM('sign_in', 'new_app');--> statement-breakpoint
CREATE TYPE "public"."staff_link_kind" AS ENUM('invitation', 'password_reset');--> statement-breakpoint
CREATE TYPE "public"."staff_role" AS ENUM('administrator', 'marketer', 'sales_rep', 'team_leader', 'finance', 'support');--> statement-breakpoint
CREATE TYPE "public"."margin_mix_band" AS ENUM('low', 'standard', 'raised', 'top', 'unknown', 'none');--> statement-breakpoint
CREATE TABLE "member_sign_in" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_sign_in_order" CHECK (first_at <= last_at)
);
--> statement-breakpoint
CREATE TABLE "sign_in_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_hash" "bytea" NOT NULL,
	"browser_hash" "bytea" NOT NULL,
	"sealed" "bytea",
	"member_id" uuid,
	"code_hash" "bytea",
	"tries_left" smallint NOT NULL,
	"request_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_code_tries" CHECK (tries_left between 0 and 5),
	CONSTRAINT "sign_in_code_is_of_somebody" CHECK ((member_id is null) = (code_hash is null))
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"kind" "sign_in_link_kind" NOT NULL,
	"member_id" uuid,
	"staff_id" uuid,
	"code_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_link_is_of_somebody" CHECK ((member_id is null) <> (staff_id is null)),
	CONSTRAINT "sign_in_link_of_staff_is_for_demos" CHECK (staff_id is null or kind = 'demo'),
	CONSTRAINT "sign_in_link_with_code" CHECK ((code_id is not null) = (kind = 'code'))
);
--> statement-breakpoint
CREATE TABLE "oidc_identity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"staff_id" uuid,
	"member_id" uuid,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "oidc_identity_is_of_somebody" CHECK ((staff_id is null) <> (member_id is null))
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"staff_id" uuid,
	"member_id" uuid,
	"device" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"idle_expires_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_is_of_somebody" CHECK ((staff_id is null) <> (member_id is null)),
	CONSTRAINT "session_expires" CHECK (created_at < idle_expires_at and idle_expires_at <= expires_at)
);
--> statement-breakpoint
CREATE TABLE "staff_challenge" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"purpose" "staff_challenge_purpose" NOT NULL,
	"totp_secret" "bytea",
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_challenge_failures" CHECK (failures between 0 and 5),
	CONSTRAINT "staff_challenge_expires" CHECK (created_at < expires_at),
	CONSTRAINT "staff_challenge_new_app" CHECK (purpose = 'sign_in' or totp_secret is not null)
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "staff_role" NOT NULL,
	"sales_rep_id" uuid,
	"locale" text,
	"password_hash" text,
	"totp_secret" "bytea",
	"totp_used_step" integer,
	"joined_at" timestamp with time zone,
	"last_signed_in_at" timestamp with time zone,
	"deactivated_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_locale" CHECK (locale in ('sv', 'nb', 'en')),
	CONSTRAINT "staff_totp" CHECK ((totp_secret is null) = (totp_used_step is null))
);
--> statement-breakpoint
CREATE TABLE "staff_link" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"kind" "staff_link_kind" NOT NULL,
	"staff_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_link_expires" CHECK (created_at < expires_at)
);
--> statement-breakpoint
CREATE TABLE "staff_recovery_code" (
	"staff_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	CONSTRAINT "staff_recovery_code_staff_id_code_hash_pk" PRIMARY KEY("staff_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "terms_acceptance" (
	"member_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"accepted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "terms_acceptance_member_id_version_pk" PRIMARY KEY("member_id","version")
);
--> statement-breakpoint
CREATE TABLE "attempt_count" (
	"key_hash" "bytea" PRIMARY KEY NOT NULL,
	"attempted_at" timestamp with time zone[] NOT NULL,
	"forget_at" timestamp with time zone NOT NULL,
	CONSTRAINT "attempt_count_has_attempts" CHECK (cardinality(attempted_at) > 0)
);
--> statement-breakpoint
CREATE TABLE "known_browser" (
	"account_hash" "bytea" NOT NULL,
	"browser_hash" "bytea" NOT NULL,
	"person_id" uuid,
	"signed_in_at" timestamp with time zone NOT NULL,
	CONSTRAINT "known_browser_account_hash_browser_hash_pk" PRIMARY KEY("account_hash","browser_hash")
);
--> statement-breakpoint
CREATE TABLE "member_preferences" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"locale" text,
	"notify_points_expiring" boolean DEFAULT true NOT NULL,
	"notify_redemptions" boolean DEFAULT true NOT NULL,
	"notify_news" boolean DEFAULT true NOT NULL,
	CONSTRAINT "member_preferences_locale" CHECK (locale in ('sv', 'nb', 'en'))
);
--> statement-breakpoint
CREATE TABLE "club_sales_month" (
	"month" date NOT NULL,
	"band" "margin_mix_band" NOT NULL,
	"currency" text NOT NULL,
	"net_sales" numeric(18,4) NOT NULL,
	"net_sales_with_cost" numeric(18,4) NOT NULL,
	"contribution_margin" numeric(18,4) NOT NULL,
	CONSTRAINT "club_sales_month_month_band_currency_pk" PRIMARY KEY("month","band","currency")
);
--> statement-breakpoint
CREATE TABLE "company_figure" (
	"company_id" uuid PRIMARY KEY NOT NULL,
	"as_of" date NOT NULL,
	"refreshed_at" timestamp with time zone NOT NULL,
	"currency" text,
	"net_sales" numeric(18,4) NOT NULL,
	"net_sales_before" numeric(18,4) NOT NULL,
	"net_sales_with_cost" numeric(18,4) NOT NULL,
	"contribution_margin" numeric(18,4) NOT NULL,
	"last_purchase_on" date,
	"net_sales_60_days" numeric(18,4) NOT NULL,
	"usual_60_days" numeric(18,4),
	"expiring_points" bigint NOT NULL,
	"expiring_on" date
);
--> statement-breakpoint
CREATE TABLE "company_product" (
	"company_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"quantity" numeric(18,4) NOT NULL,
	"net_sales" numeric(18,4) NOT NULL,
	"times" integer NOT NULL,
	"last_on" date NOT NULL,
	CONSTRAINT "company_product_company_id_product_id_pk" PRIMARY KEY("company_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "company_sales_month" (
	"company_id" uuid NOT NULL,
	"month" date NOT NULL,
	"band" "margin_mix_band" NOT NULL,
	"currency" text NOT NULL,
	"net_sales" numeric(18,4) NOT NULL,
	"net_sales_with_cost" numeric(18,4) NOT NULL,
	"contribution_margin" numeric(18,4) NOT NULL,
	CONSTRAINT "company_sales_month_company_id_month_band_currency_pk" PRIMARY KEY("company_id","month","band","currency"),
	CONSTRAINT "company_sales_month_is_first_day" CHECK (extract(day from month) = 1)
);
--> statement-breakpoint
CREATE TABLE "counted_wallet" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "counted_wallet_company_id_wallet_id_pk" PRIMARY KEY("company_id","wallet_id")
);
--> statement-breakpoint
CREATE TABLE "points_month" (
	"month" date PRIMARY KEY NOT NULL,
	"issued" bigint NOT NULL,
	"taken_back" bigint NOT NULL,
	"redeemed" bigint NOT NULL,
	"expired" bigint NOT NULL,
	"adjusted" bigint NOT NULL,
	"outstanding" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_affinity" (
	"product_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"companies" integer NOT NULL,
	"strength" integer NOT NULL,
	CONSTRAINT "product_affinity_product_id_other_id_pk" PRIMARY KEY("product_id","other_id"),
	CONSTRAINT "product_affinity_is_with_another" CHECK (product_id <> other_id)
);
--> statement-breakpoint
CREATE TABLE "company_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"text" text,
	"author_kind" text NOT NULL,
	"author_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "club_terms" (
	"version" integer PRIMARY KEY NOT NULL,
	"texts" json NOT NULL,
	"valid_from" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "club_terms_version" CHECK (version > 0)
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"person_kind" text,
	"person_id" uuid,
	"email" text,
	"locale" text,
	"about" json,
	"sealed" "bytea",
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"send_before" timestamp with time zone NOT NULL,
	"claim_id" uuid,
	"claimed_until" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"content" json,
	CONSTRAINT "mail_state" CHECK (state in ('waiting', 'sent', 'dropped', 'failed')),
	CONSTRAINT "mail_ends" CHECK ((state = 'waiting') = (ended_at is null)),
	CONSTRAINT "mail_person" CHECK ((person_kind is null) = (person_id is null) and person_kind in ('member', 'staff')),
	CONSTRAINT "mail_locale" CHECK (locale in ('sv', 'nb', 'en')),
	CONSTRAINT "mail_goes_to_somebody" CHECK (state <> 'waiting' or num_nonnulls(email, person_id) > 0),
	CONSTRAINT "mail_says_something" CHECK (state <> 'waiting' or num_nonnulls(about, sealed) = 1),
	CONSTRAINT "mail_secrets_wait" CHECK (sealed is null or state = 'waiting'),
	CONSTRAINT "mail_claim" CHECK ((claim_id is null) = (claimed_until is null) and (claim_id is null or state = 'waiting')),
	CONSTRAINT "mail_is_shown_once_sent" CHECK (content is null or state = 'sent')
);
--> statement-breakpoint
CREATE TABLE "mail_count" (
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "mail_count_kind_state_pk" PRIMARY KEY("kind","state")
);
--> statement-breakpoint
CREATE TABLE "picture" (
	"hash" text PRIMARY KEY NOT NULL,
	"small" "bytea" NOT NULL,
	"large" "bytea" NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "picture_hash" CHECK (hash ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "picture_is_of_its_hash" CHECK (hash = encode(sha256(large || small), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "redemption_delivery" (
	"redemption_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"postal_code" text,
	"city" text NOT NULL,
	"country" text
);
--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "primary_colour" text DEFAULT '#0b5567' NOT NULL;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "second_colour" text;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "tagline" json;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "logo_hash" text;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "hero_hash" text;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "default_locale" text DEFAULT 'sv' NOT NULL;--> statement-breakpoint
ALTER TABLE "club_settings" ADD COLUMN "mail_sender_name" text;--> statement-breakpoint
ALTER TABLE "reward" ADD COLUMN "picture_hash" text;--> statement-breakpoint
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_code_id_sign_in_code_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."sign_in_code"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_link" ADD CONSTRAINT "staff_link_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_recovery_code" ADD CONSTRAINT "staff_recovery_code_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redemption_delivery" ADD CONSTRAINT "redemption_delivery_redemption_id_redemption_id_fk" FOREIGN KEY ("redemption_id") REFERENCES "public"."redemption"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_code_of_browser" ON "sign_in_code" USING btree ("account_hash","browser_hash");--> statement-breakpoint
CREATE INDEX "sign_in_code_by_end" ON "sign_in_code" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_link_of_code" ON "sign_in_link" USING btree ("code_id") WHERE code_id is not null;--> statement-breakpoint
CREATE INDEX "sign_in_link_of_member" ON "sign_in_link" USING btree ("member_id") WHERE member_id is not null;--> statement-breakpoint
CREATE INDEX "sign_in_link_by_end" ON "sign_in_link" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "oidc_identity_of_staff" ON "oidc_identity" USING btree ("issuer","subject") WHERE staff_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "oidc_identity_of_member" ON "oidc_identity" USING btree ("issuer","subject") WHERE member_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "oidc_identity_per_staff" ON "oidc_identity" USING btree ("staff_id","issuer") WHERE staff_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "oidc_identity_per_member" ON "oidc_identity" USING btree ("member_id","issuer") WHERE member_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "session_of_staff" ON "session" USING btree ("staff_id") WHERE staff_id is not null;--> statement-breakpoint
CREATE INDEX "session_of_member" ON "session" USING btree ("member_id") WHERE member_id is not null;--> statement-breakpoint
CREATE INDEX "session_by_expiry" ON "session" USING btree ("idle_expires_at");--> statement-breakpoint
CREATE INDEX "staff_challenge_of" ON "staff_challenge" USING btree ("staff_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "staff_by_name" ON "staff" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "staff_by_sales_rep" ON "staff" USING btree ("sales_rep_id") WHERE sales_rep_id is not null;--> statement-breakpoint
CREATE INDEX "staff_link_of" ON "staff_link" USING btree ("staff_id","kind");--> statement-breakpoint
CREATE INDEX "attempt_count_by_end" ON "attempt_count" USING btree ("forget_at");--> statement-breakpoint
CREATE INDEX "known_browser_of_person" ON "known_browser" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "known_browser_by_time" ON "known_browser" USING btree ("signed_in_at");--> statement-breakpoint
CREATE INDEX "product_affinity_by_other" ON "product_affinity" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "company_note_by_company" ON "company_note" USING btree ("company_id","written_at");--> statement-breakpoint
CREATE INDEX "company_note_by_author" ON "company_note" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "mail_waiting" ON "mail" USING btree ("due_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "mail_by_person" ON "mail" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "mail_by_age" ON "mail" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "mail_shown" ON "mail" USING btree ("id") WHERE content is not null;--> statement-breakpoint
CREATE INDEX "picture_by_age" ON "picture" USING btree ("stored_at");--> statement-breakpoint
CREATE INDEX "reward_by_picture" ON "reward" USING btree ("picture_hash");--> statement-breakpoint
CREATE INDEX "purchase_by_invoice_no" ON "purchase" USING btree ("invoice_no" text_pattern_ops);--> statement-breakpoint
ALTER TABLE "club_settings" ADD CONSTRAINT "club_settings_primary_colour" CHECK (primary_colour ~ '^#[0-9a-f]{6}$');--> statement-breakpoint
ALTER TABLE "club_settings" ADD CONSTRAINT "club_settings_second_colour" CHECK (second_colour ~ '^#[0-9a-f]{6}$');--> statement-breakpoint
ALTER TABLE "club_settings" ADD CONSTRAINT "club_settings_default_locale" CHECK (default_locale in ('sv', 'nb', 'en'));