import { Button, TextInput } from '@mantine/core'
import { QueryState, useFormats, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Impact } from './Impact.tsx'
import { type Move, selectionOf } from './move.ts'
import classes from './products.module.css'
import { bandImpact, groups, moveToBand, product } from './products.queries.ts'

interface MoveBarProps {
  readonly move: Move | null
  readonly onClose: () => void
}

/** Before the commitment: what the move would have cost, what it leaves alone, from when. After it: what has happened. */
export function MoveBar({ move, onClose }: MoveBarProps) {
  const [said, setSaid] = useState<string | null>(null)
  if (move) return <Proposal key={JSON.stringify(move)} move={move} onSaid={setSaid} onClose={onClose} />
  return said === null ? null : <Said onClose={() => setSaid(null)}>{said}</Said>
}

interface ProposalProps {
  readonly move: Move
  readonly onSaid: (said: string) => void
  readonly onClose: () => void
}

function Proposal({ move, onSaid, onClose }: ProposalProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const today = formats.day(new Date().toISOString())
  const [validFrom, setValidFrom] = useState(today)
  const selection = selectionOf(move)
  const names = useNames(move)
  const impact = useQuery(bandImpact(selection, move.to))
  const { mutate, isPending, error } = useMutation({
    ...moveToBand,
    onSuccess: async ({ moved, validFrom: from }) => {
      const figures = { count: moved, name: names.subject, band: names.to, day: formats.date(from) }
      onSaid(from > today ? t('products.movedLater', figures) : t('products.moved', figures))
      await queryClient.invalidateQueries()
      onClose()
    },
  })
  const isPast = validFrom < today
  return (
    <Bar label={t('products.proposal')}>
      <QueryState query={impact}>{(found) => <Impact impact={found} names={names} />}</QueryState>
      <form
        className={classes.commit}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPast) mutate({ selection, band: move.to, validFrom })
        }}
      >
        <TextInput
          type="date"
          required
          withAsterisk={false}
          label={t('products.validFrom')}
          min={today}
          value={validFrom}
          error={isPast ? t('products.notInThePast') : null}
          onChange={(event) => setValidFrom(event.currentTarget.value)}
        />
        <Button type="submit" loading={isPending} disabled={isPast || !impact.data}>
          {validFrom > today ? t('products.moveFrom', { day: formats.date(validFrom) }) : t('products.moveNow')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('products.leaveIt')}
        </Button>
        {error && <p role="alert">{problemText(error)}</p>}
      </form>
    </Bar>
  )
}

/** What is moved, and the multipliers of both bands, in words. */
function useNames({ subject, from, to }: Move) {
  const formats = useFormats()
  const { data: found } = useQuery(groups)
  const { data: one } = useQuery({
    ...product('productId' in subject ? subject.productId : ''),
    enabled: 'productId' in subject,
  })
  const multiplierOf = (wanted: Move['to']) => {
    const band = found?.bands.find(({ band }) => band === wanted)
    return band ? formats.multiplier(band.multiplier) : '…'
  }
  return {
    subject: 'category' in subject ? subject.category : (one?.name ?? '…'),
    from: multiplierOf(from),
    to: multiplierOf(to),
  }
}

function Said({ children, onClose }: { readonly children: string; readonly onClose: () => void }) {
  const { t } = useTranslation('admin')
  return (
    <Bar label={t('products.done')}>
      <p role="status">{children}</p>
      <Button variant="default" onClick={onClose}>
        {t('products.close')}
      </Button>
    </Bar>
  )
}

/** Takes the focus when it comes: it stands after everything that could be moved. */
function Bar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => bar.current?.focus({ preventScroll: true }), [])
  return (
    <section ref={bar} className={classes.dock} tabIndex={-1} aria-label={label}>
      <div className={classes.bar}>{children}</div>
    </section>
  )
}
