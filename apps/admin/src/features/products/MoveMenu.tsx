import { ActionIcon, Menu } from '@mantine/core'
import { BandBadge } from '@stamkund/ui'
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Move } from './move.ts'
import classes from './products.module.css'
import type { ProductGroups } from './products.queries.ts'
import type { Band } from './products-search.ts'

interface MoveMenuProps {
  readonly name: string
  readonly subject: Move['subject']
  readonly from: Band
  readonly bands: ProductGroups['bands']
  readonly onMove: (move: Move) => void
  /** In place of three dots. */
  readonly children?: ReactNode
}

/** "Move to …": every other band. */
export function MoveMenu({ name, subject, from, bands, onMove, children }: MoveMenuProps) {
  const { t } = useTranslation('admin')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        {children ?? (
          <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('products.moveNamed', { name })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('products.moveTo')}</Menu.Label>
        {bands
          .filter(({ band }) => band !== from && band !== 'unknown')
          .map(({ band, multiplier }) => (
            <Menu.Item key={band} onClick={() => onMove({ subject, from, to: band })}>
              <span className={classes.choice}>
                <BandBadge multiplier={multiplier} /> {t(`products.band.${band}`)}
              </span>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
