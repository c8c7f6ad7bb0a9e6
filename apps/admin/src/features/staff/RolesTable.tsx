import { QueryState, Section } from '@stamkund/ui'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './staff.module.css'
import { roleNames, roles } from './staff.queries.ts'

/** What a role may do, in words; each by the permission that it takes. */
const abilities = [
  ['customers', 'companies:read'],
  ['members', 'members:write'],
  ['redemptions', 'redemptions:write'],
  ['rewards', 'rewards:write'],
  ['products', 'products:write'],
  ['policy', 'policies:write'],
  ['adjustments', 'adjustments:write'],
  ['approvals', 'adjustments:approve'],
  ['transfers', 'transfers:write'],
  ['reports', 'reports:read'],
  ['club', 'club-settings:write'],
  ['auditLog', 'audit-log:read'],
  ['imports', 'imports:write'],
  ['personalData', 'personal-data:write'],
  ['staff', 'staff:write'],
  ['apiKeys', 'api-keys:write'],
] as const

export function RolesTable() {
  const { t } = useTranslation('admin')
  const query = useQuery(roles)
  return (
    <Section title={t('staff.roles')}>
      <QueryState query={query}>
        {({ items }) => {
          const held = new Map(items.map(({ role, permissions }) => [role, new Set(permissions)]))
          return (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached from the keyboard
            <section className={classes.scroll} aria-label={t('staff.rolesTable')} tabIndex={0}>
              <table className={classes.roles}>
                <thead>
                  <tr>
                    <th scope="col">{t('staff.ability')}</th>
                    {roleNames.map((role) => (
                      <th key={role} scope="col">
                        {t(`role.${role}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {abilities.map(([key, permission]) => (
                    <tr key={key}>
                      <th scope="row">{t(`staff.can.${key}`)}</th>
                      {roleNames.map((role) => (
                        <td key={role}>
                          {held.get(role)?.has(permission) ? (
                            <>
                              <IconCheck size={18} aria-hidden />
                              <span className="visually-hidden">{t('yes')}</span>
                            </>
                          ) : (
                            <span className={classes.dim}>{t('no')}</span>
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        }}
      </QueryState>
      <p className={classes.dim}>{t('staff.repLimit')}</p>
    </Section>
  )
}
