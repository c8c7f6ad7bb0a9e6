/** A day's part of a counter's name, by the period of its cap. */
const PERIOD = (period: string) => `case ${period}
  when 'window' then 'window' when 'year' then to_char(p.occurred_on, 'YYYY')
  when 'quarter' then to_char(p.occurred_on, 'YYYY"-Q"Q') when 'month' then to_char(p.occurred_on, 'YYYY-MM')
  else to_char(p.occurred_on, 'YYYY-MM-DD') end`

/** What campaigns gave for purchases, less what returns took back, and for events. */
const GIVEN = `from award_rule_version v
  join (
    select a.rule_id, a.company_id, p.member_id, p.occurred_on, a.points - a.reversed_points as points
    from award a join purchase p on p.company_id = a.company_id and p.id = a.purchase_id
    where a.rule_id not in ('base', 'tier')
    union all
    select rule_id, company_id, member_id, occurred_on, points from event_award
  ) p on p.rule_id = concat(v.campaign_id, '.', v.version)`

/** Of campaigns with a budget, all that they gave; of caps, what was given while they were in force. */
const EXPECTED = `
  select concat('budget:', v.campaign_id) as name, sum(p.points) as value ${GIVEN}
  where exists (select from award_rule_version b where b.campaign_id = v.campaign_id and b.rule #> '{caps,budget}' is not null)
  group by 1
  union all
  select concat('company:', v.campaign_id, ':', ${PERIOD(`v.rule #>> '{caps,perCompany,period}'`)}, ':', p.company_id),
    sum(p.points) ${GIVEN}
  where v.rule #> '{caps,perCompany}' is not null group by 1
  union all
  select concat('member:', v.campaign_id, ':', ${PERIOD(`v.rule #>> '{caps,perMember,period}'`)}, ':', p.member_id),
    sum(p.points) ${GIVEN}
  where v.rule #> '{caps,perMember}' is not null and p.member_id is not null group by 1
  union all
  select concat('times:', split_part(rule_id, '.', 1), ':', member_id), count(*) from event_award group by 1
  union all
  select counter, sum(amount - returned_amount) from ladder_line group by 1`

/** Awards of ladders' steps, with the counter and the threshold that they were for. */
const STEP_AWARD = `
  select a.*, concat('ladder:', split_part(a.rule_id, '.', 1), ':', a.company_id) as counter,
    ((a.explanation ->> 'thresholdAmount')::numeric * 10000)::bigint as threshold
  from award a
  where a.rule_id not in ('base', 'tier') and a.explanation ->> 'kind' = 'ladder'`

/** Each finds the counters for which one rule does not hold. */
export const COUNTER_RULES: Readonly<Record<string, string>> = {
  'counter.is_what_was_given': `
    select null::uuid as company_id, coalesce(c.name, e.name) as id,
      format('stands at %s, awards and ladders say %s', coalesce(c.value, 0), coalesce(e.value, 0)) as detail
    from (select * from award_counter where name not like 'company::policy:%') c
    full join (${EXPECTED}) e on e.name = c.name
    where coalesce(c.value, 0) <> coalesce(e.value, 0)`,
  'counter.budget_is_kept': `
    select null::uuid as company_id, c.name as id, format('%s given, the budget is %s', c.value, b.budget) as detail
    from (select campaign_id, max((rule #>> '{caps,budget}')::bigint) as budget from award_rule_version where rule is not null
          group by campaign_id having bool_and(rule #> '{caps,budget}' is not null)) b
    join award_counter c on c.name = concat('budget:', b.campaign_id)
    where c.value > b.budget`,
  'counter.step_is_reached': `
    select s.company_id, s.counter as id, format('the step at %s was given, %s is left', s.threshold, g.value) as detail
    from ladder_step s
    join company_survivor own on own.company_id = s.company_id
    cross join lateral (
      select coalesce(sum(c.value), 0) as value
      from company_survivor other
      join award_counter c on c.name = concat('ladder:', split_part(s.counter, ':', 2), ':', other.company_id)
      where other.survivor_id = own.survivor_id
    ) g
    where s.threshold > g.value`,
}

/** Each finds the documents for which one rule of ladders does not hold. */
export const LADDER_RULES: Readonly<Record<string, string>> = {
  'ladder.step_has_awards': `
    select s.company_id, s.purchase_id as id, format('no award for the step at %s of %s', s.threshold, s.counter) as detail
    from ladder_step s
    where not exists (select from (${STEP_AWARD}) a
      where (a.company_id, a.purchase_id, a.counter, a.threshold) = (s.company_id, s.purchase_id, s.counter, s.threshold))`,
  'ladder.award_is_whole': `
    select a.company_id, a.purchase_id as id,
      format('line %s: %s of %s points reversed, %s taken back, its step is %s', a.line_no, a.reversed_points, a.points,
        coalesce(t.points, 0), case when s.counter is null then 'gone' else 'there' end) as detail
    from (${STEP_AWARD}) a
    left join ladder_take_back t using (company_id, purchase_id, line_no, award_no)
    left join ladder_step s
      on (s.counter, s.threshold, s.company_id, s.purchase_id) = (a.counter, a.threshold, a.company_id, a.purchase_id)
    where a.points > 0
      and (a.reversed_points <> coalesce(t.points, 0) or (s.counter is null) <> (a.reversed_points = a.points))`,
  'ladder.line_follows_returns': `
    select l.company_id, l.purchase_id as id,
      format('line %s: %s of %s came back from %s', l.line_no, l.returned_amount, l.amount, l.counter) as detail
    from ladder_line l
    left join purchase_line p using (company_id, purchase_id, line_no)
    where l.returned_amount is distinct from least(l.amount, div(
      2 * l.amount * (p.returned_quantity * p.net_amount + p.credited_amount * p.quantity) + p.quantity * p.net_amount,
      2 * p.quantity * p.net_amount))`,
}
