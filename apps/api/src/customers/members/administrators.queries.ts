import { type Db, statement } from '@stamkund/database'

const OTHERS = statement(
  'member_other_administrators',
  `select exists (
     select from member
     where company_id = $1 and id <> $2 and role = 'company_administrator' and left_at is null
       and merged_into_id is null) as "areThere"`,
)

/** Whether a company has an administrator besides this member. */
export async function hasOtherAdministrator(
  db: Db,
  { id, companyId }: { readonly id: string; readonly companyId: string },
): Promise<boolean> {
  const [others] = await db.rows<{ areThere: boolean }>(OTHERS, [companyId, id])
  return others?.areThere ?? false
}
