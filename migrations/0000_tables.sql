CREATE SCHEMA "ledger";
--> statement-breakpoint
CREATE TYPE "ledger"."entry_kind" AS ENUM('earn', 'mature', 'hold', 'settle', 'release', 'expire', 'reverse', 'adjust', 'transfer');--> statement-breakpoint
CREATE TYPE "ledger"."hold_state" AS ENUM('open', 'settled', 'released', 'moved');--> statement-breakpoint
CREATE TYPE "ledger"."wallet_kind" AS ENUM('company', 'member');--> statement-breakpoint
CREATE TYPE "public"."member_role" AS ENUM('company_administrator', 'redeemer', 'viewer');--> statement-breakpoint
CREATE TYPE "public"."import_kind" AS ENUM('reps', 'products', 'product-costs', 'companies', 'contacts', 'balances', 'purchases');--> statement-breakpoint
CREATE TYPE "public"."import_state" AS ENUM('queued', 'running', 'finished', 'failed');--> statement-breakpoint
CREATE TYPE "public"."margin_band" AS ENUM('low', 'standard', 'raised', 'top', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."purchase_kind" AS ENUM('invoice', 'return');--> statement-breakpoint
CREATE TYPE "public"."return_match" AS ENUM('matched', 'partial', 'unmatched', 'waiting');--> statement-breakpoint
CREATE TABLE "ledger"."anchor" (
	"anchor_id" uuid PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"wallets" bigint NOT NULL,
	"root" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger"."anchor_head" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"anchor_number" bigint NOT NULL,
	"head" "bytea" NOT NULL,
	CONSTRAINT "anchor_head_company_id_wallet_id_version_pk" PRIMARY KEY("company_id","wallet_id","version")
);
--> statement-breakpoint
CREATE TABLE "ledger"."entry" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"kind" "ledger"."entry_kind" NOT NULL,
	"occurred_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"document_id" uuid,
	"original_id" uuid,
	"reason_code" text,
	"actor_id" uuid,
	"counter_company_id" uuid,
	"counter_wallet_id" uuid,
	"counter_version" bigint,
	"expires_on" date,
	"available_on" date,
	"available" bigint DEFAULT 0 NOT NULL,
	"pending" bigint DEFAULT 0 NOT NULL,
	"held" bigint DEFAULT 0 NOT NULL,
	"issued" bigint DEFAULT 0 NOT NULL,
	"redeemed" bigint DEFAULT 0 NOT NULL,
	"expired" bigint DEFAULT 0 NOT NULL,
	"adjusted" bigint DEFAULT 0 NOT NULL,
	"transferred" bigint DEFAULT 0 NOT NULL,
	"available_after" bigint NOT NULL,
	"pending_after" bigint NOT NULL,
	"held_after" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "entry_company_id_wallet_id_version_pk" PRIMARY KEY("company_id","wallet_id","version"),
	CONSTRAINT "entry_is_balanced" CHECK (available + pending + held + issued + redeemed + expired + adjusted + transferred = 0)
);
--> statement-breakpoint
CREATE TABLE "ledger"."hold" (
	"company_id" uuid NOT NULL,
	"hold_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"points" bigint NOT NULL,
	"state" "ledger"."hold_state" DEFAULT 'open' NOT NULL,
	CONSTRAINT "hold_company_id_hold_id_pk" PRIMARY KEY("company_id","hold_id"),
	CONSTRAINT "hold_is_positive" CHECK (points > 0)
);
--> statement-breakpoint
CREATE TABLE "ledger"."hold_lot" (
	"company_id" uuid NOT NULL,
	"hold_id" uuid NOT NULL,
	"expires_on" date NOT NULL,
	"available_on" date NOT NULL,
	"points" bigint NOT NULL,
	CONSTRAINT "hold_lot_company_id_hold_id_expires_on_available_on_pk" PRIMARY KEY("company_id","hold_id","expires_on","available_on")
);
--> statement-breakpoint
CREATE TABLE "ledger"."lot" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"expires_on" date NOT NULL,
	"available_on" date NOT NULL,
	"granted" bigint DEFAULT 0 NOT NULL,
	"remaining" bigint DEFAULT 0 NOT NULL,
	"expired" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "lot_company_id_wallet_id_expires_on_available_on_pk" PRIMARY KEY("company_id","wallet_id","expires_on","available_on"),
	CONSTRAINT "lot_within_granted" CHECK (remaining >= 0 and expired >= 0 and remaining + expired <= granted)
);
--> statement-breakpoint
CREATE TABLE "ledger"."lot_move" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"expires_on" date NOT NULL,
	"available_on" date NOT NULL,
	"granted" bigint DEFAULT 0 NOT NULL,
	"remaining" bigint DEFAULT 0 NOT NULL,
	"expired" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "lot_move_pk" PRIMARY KEY("company_id","wallet_id","version","expires_on","available_on")
);
--> statement-breakpoint
CREATE TABLE "ledger"."wallet" (
	"company_id" uuid NOT NULL,
	"wallet_id" uuid NOT NULL,
	"kind" "ledger"."wallet_kind" NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	"available" bigint DEFAULT 0 NOT NULL,
	"pending" bigint DEFAULT 0 NOT NULL,
	"held" bigint DEFAULT 0 NOT NULL,
	"issued" bigint DEFAULT 0 NOT NULL,
	"redeemed" bigint DEFAULT 0 NOT NULL,
	"expired" bigint DEFAULT 0 NOT NULL,
	"adjusted" bigint DEFAULT 0 NOT NULL,
	"transferred" bigint DEFAULT 0 NOT NULL,
	"settled_on" date DEFAULT '-infinity' NOT NULL,
	"next_due_on" date,
	"head" "bytea" DEFAULT decode(repeat('00', 32), 'hex') NOT NULL,
	CONSTRAINT "wallet_company_id_wallet_id_pk" PRIMARY KEY("company_id","wallet_id"),
	CONSTRAINT "wallet_is_balanced" CHECK (available + pending + held + issued + redeemed + expired + adjusted + transferred = 0),
	CONSTRAINT "wallet_pending_not_negative" CHECK (pending >= 0),
	CONSTRAINT "wallet_held_not_negative" CHECK (held >= 0),
	CONSTRAINT "wallet_within_range" CHECK (greatest(abs(available), abs(issued), abs(adjusted), abs(transferred)) <= 10000000000000)
);
--> statement-breakpoint
CREATE TABLE "api_key" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "company" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"org_no" text,
	"country" text,
	"city" text,
	"postal_code" text,
	"address" text,
	"industry" text,
	"employees" integer,
	"sales_rep_id" uuid,
	"currency" text,
	"participates" boolean DEFAULT true NOT NULL,
	"merged_into_id" uuid,
	"merged_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_number" (
	"company_no" text PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"email" text NOT NULL,
	"first_name" text,
	"last_name" text,
	"phone" text,
	"job_title" text,
	"role" "member_role" DEFAULT 'redeemer' NOT NULL,
	"left_at" timestamp with time zone,
	"merged_into_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sales_rep" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rep_no" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_piece" (
	"import_id" uuid NOT NULL,
	"piece_no" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_piece_import_id_piece_no_pk" PRIMARY KEY("import_id","piece_no")
);
--> statement-breakpoint
CREATE TABLE "import_reject" (
	"import_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"column_name" text,
	"code" text NOT NULL,
	"message" text NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "import_reject_import_id_line_no_pk" PRIMARY KEY("import_id","line_no")
);
--> statement-breakpoint
CREATE TABLE "import_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "import_kind" NOT NULL,
	"file_name" text NOT NULL,
	"state" "import_state" NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"columns" text[],
	"delimiter" text,
	"is_rejects_file" boolean DEFAULT false NOT NULL,
	"unknown_columns" text[] DEFAULT '{}' NOT NULL,
	"rows" bigint,
	"imported" bigint DEFAULT 0 NOT NULL,
	"unchanged" bigint DEFAULT 0 NOT NULL,
	"rejected" bigint DEFAULT 0 NOT NULL,
	"progress_percent" smallint DEFAULT 0 NOT NULL,
	"failure_code" text,
	"failure_message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "import_staged_row" (
	"import_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"company_no" text NOT NULL,
	"invoice_no" text NOT NULL,
	"kind" text NOT NULL,
	"occurred_on" date,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "club_settings" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"currency" text NOT NULL,
	"earning_starts_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "club_settings_is_one_row" CHECK (id = 1)
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"caller_id" uuid NOT NULL,
	"route" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"status" smallint,
	"answer" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_caller_id_route_key_pk" PRIMARY KEY("caller_id","route","key")
);
--> statement-breakpoint
CREATE TABLE "award" (
	"company_id" uuid NOT NULL,
	"purchase_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"award_no" smallint NOT NULL,
	"rule_id" text NOT NULL,
	"rule_name" text NOT NULL,
	"points" bigint NOT NULL,
	"reversed_points" bigint DEFAULT 0 NOT NULL,
	"explanation" json NOT NULL,
	CONSTRAINT "award_company_id_purchase_id_line_no_award_no_pk" PRIMARY KEY("company_id","purchase_id","line_no","award_no"),
	CONSTRAINT "award_reversed_within_points" CHECK (reversed_points between 0 and points)
);
--> statement-breakpoint
CREATE TABLE "policy_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"valid_from" date NOT NULL,
	"terms" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "opening_balance" (
	"company_id" uuid NOT NULL,
	"natural_key" "bytea" NOT NULL,
	"id" uuid NOT NULL,
	"points" bigint NOT NULL,
	"expires_on" date NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_balance_company_id_natural_key_pk" PRIMARY KEY("company_id","natural_key"),
	CONSTRAINT "opening_balance_is_positive" CHECK (points > 0)
);
--> statement-breakpoint
CREATE TABLE "product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sku" text NOT NULL,
	"name" text NOT NULL,
	"category" text,
	"subcategory" text,
	"brand" text,
	"unit_cost" numeric(18,4),
	"list_price" numeric(18,4),
	"currency" text,
	"is_sellable" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_band" (
	"product_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"band" "margin_band" NOT NULL,
	"is_manual" boolean NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "product_band_product_id_valid_from_pk" PRIMARY KEY("product_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "product_cost" (
	"product_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"unit_cost" numeric(18,4) NOT NULL,
	CONSTRAINT "product_cost_product_id_valid_from_pk" PRIMARY KEY("product_id","valid_from"),
	CONSTRAINT "product_cost_ends_after_it_begins" CHECK (valid_to >= valid_from)
);
--> statement-breakpoint
CREATE TABLE "purchase" (
	"company_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "purchase_kind" NOT NULL,
	"invoice_no" text NOT NULL,
	"occurred_on" date NOT NULL,
	"currency" text NOT NULL,
	"net_amount" numeric(18,4) NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"member_id" uuid,
	"sales_rep_id" uuid,
	"policy_version_id" uuid,
	"available_points" bigint NOT NULL,
	"pending_points" bigint NOT NULL,
	"member_points" bigint DEFAULT 0 NOT NULL,
	"available_on" date,
	"expires_on" date,
	"forgiven_points" bigint DEFAULT 0 NOT NULL,
	"paid_on" date,
	"warnings" json NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "purchase_company_id_id_pk" PRIMARY KEY("company_id","id")
);
--> statement-breakpoint
CREATE TABLE "purchase_line" (
	"company_id" uuid NOT NULL,
	"purchase_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"sku" text NOT NULL,
	"product_id" uuid,
	"quantity" numeric(18,4) NOT NULL,
	"net_amount" numeric(18,4) NOT NULL,
	"unit_cost" numeric(18,4),
	"no_award_reason" text,
	"returned_quantity" numeric(18,4) DEFAULT 0 NOT NULL,
	"credited_amount" numeric(18,4) DEFAULT 0 NOT NULL,
	CONSTRAINT "purchase_line_company_id_purchase_id_line_no_pk" PRIMARY KEY("company_id","purchase_id","line_no"),
	CONSTRAINT "purchase_line_not_returned_twice" CHECK (returned_quantity between 0 and greatest(quantity, 0)),
	CONSTRAINT "purchase_line_not_credited_twice" CHECK (credited_amount between 0 and greatest(net_amount, 0))
);
--> statement-breakpoint
CREATE TABLE "return_allocation" (
	"company_id" uuid NOT NULL,
	"return_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"original_company_id" uuid NOT NULL,
	"original_id" uuid NOT NULL,
	"original_line_no" integer NOT NULL,
	"quantity" numeric(18,4) NOT NULL,
	"amount" numeric(18,4) NOT NULL,
	"points" bigint NOT NULL,
	"is_late" boolean NOT NULL,
	CONSTRAINT "return_allocation_company_id_return_id_line_no_original_id_original_line_no_pk" PRIMARY KEY("company_id","return_id","line_no","original_id","original_line_no")
);
--> statement-breakpoint
CREATE TABLE "return_line" (
	"company_id" uuid NOT NULL,
	"return_id" uuid NOT NULL,
	"line_no" integer NOT NULL,
	"original_invoice_no" text,
	"original_line_no" integer,
	"match" "return_match" NOT NULL,
	"unmatched_quantity" numeric(18,4) NOT NULL,
	"unmatched_amount" numeric(18,4) NOT NULL,
	CONSTRAINT "return_line_company_id_return_id_line_no_pk" PRIMARY KEY("company_id","return_id","line_no")
);
--> statement-breakpoint
ALTER TABLE "company_number" ADD CONSTRAINT "company_number_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_band" ADD CONSTRAINT "product_band_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_cost" ADD CONSTRAINT "product_cost_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "anchor_number" ON "ledger"."anchor" USING btree ("number");--> statement-breakpoint
CREATE INDEX "anchor_head_of_anchor" ON "ledger"."anchor_head" USING btree ("anchor_number");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_earns_once" ON "ledger"."entry" USING btree ("company_id","document_id","wallet_id") WHERE kind = 'earn';--> statement-breakpoint
CREATE INDEX "entry_follow_ups" ON "ledger"."entry" USING btree ("original_id") WHERE original_id is not null;--> statement-breakpoint
CREATE INDEX "hold_open" ON "ledger"."hold" USING btree ("company_id","wallet_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "wallet_due" ON "ledger"."wallet" USING btree ("next_due_on") WHERE next_due_on is not null;--> statement-breakpoint
CREATE INDEX "company_by_name" ON "company" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "company_by_sales_rep" ON "company" USING btree ("sales_rep_id");--> statement-breakpoint
CREATE INDEX "company_merged_into" ON "company" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "company_number_current" ON "company_number" USING btree ("company_id") WHERE is_current;--> statement-breakpoint
CREATE INDEX "company_number_of" ON "company_number" USING btree ("company_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_email" ON "member" USING btree ("company_id",lower("email"));--> statement-breakpoint
CREATE INDEX "member_by_email" ON "member" USING btree (lower("email"),"id");--> statement-breakpoint
CREATE INDEX "member_merged_into" ON "member" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "sales_rep_no" ON "sales_rep" USING btree ("rep_no");--> statement-breakpoint
CREATE INDEX "import_run_by_state" ON "import_run" USING btree ("state");--> statement-breakpoint
CREATE INDEX "import_staged_row_of" ON "import_staged_row" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "idempotency_key_by_age" ON "idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_version_number" ON "policy_version" USING btree ("number");--> statement-breakpoint
CREATE INDEX "opening_balance_by_id" ON "opening_balance" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "product_sku" ON "product" USING btree ("sku");--> statement-breakpoint
CREATE INDEX "product_by_name" ON "product" USING btree (lower("name"),"sku");--> statement-breakpoint
CREATE INDEX "product_by_category" ON "product" USING btree ("category","subcategory");--> statement-breakpoint
CREATE UNIQUE INDEX "purchase_natural_key" ON "purchase" USING btree ("company_id","invoice_no","kind");--> statement-breakpoint
CREATE INDEX "purchase_by_id" ON "purchase" USING btree ("id");--> statement-breakpoint
CREATE INDEX "purchase_line_by_sku" ON "purchase_line" USING btree ("company_id","sku");--> statement-breakpoint
CREATE INDEX "purchase_line_without_cost" ON "purchase_line" USING btree ("purchase_id" desc,"line_no") WHERE unit_cost is null;--> statement-breakpoint
CREATE INDEX "return_allocation_of" ON "return_allocation" USING btree ("original_company_id","original_id");--> statement-breakpoint
CREATE INDEX "return_line_waiting" ON "return_line" USING btree ("company_id","original_invoice_no") WHERE match = 'waiting';--> statement-breakpoint
CREATE INDEX "return_line_open" ON "return_line" USING btree ("company_id","return_id") WHERE match <> 'matched';