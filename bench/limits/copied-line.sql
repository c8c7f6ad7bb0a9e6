-- The least that taking in lines can cost: a table with a primary key, filled by COPY.
create schema bench;

create table bench.copied_line (
  company_no text, invoice_no text, line_no int, date date, sku text, quantity numeric(18,4), line_net_total numeric(18,4),
  currency text, type text,
  primary key (company_no, invoice_no, line_no)
);
