import type { Icon } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { useFormats } from '../formats/use-formats.ts'
import classes from './timeline.module.css'

export interface TimelineEvent {
  readonly id: string
  /** A day, or an instant when the time of day matters. */
  readonly at: string
  readonly icon: Icon
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** At its right end: points, or the time. */
  readonly value?: ReactNode
}

interface TimelineProps {
  /** The latest first. */
  readonly events: readonly TimelineEvent[]
}

/** What happened, day by day, along one line. */
export function Timeline({ events }: TimelineProps) {
  const formats = useFormats()
  return (
    <ol className={classes.timeline}>
      {events.map((event, index) => {
        const day = formats.day(event.at)
        const isNewDay = index === 0 || formats.day(events[index - 1]?.at ?? '') !== day
        return (
          <Fragment key={event.id}>
            {isNewDay && <li className={classes.day}>{formats.relativeDay(day)}</li>}
            <li className={classes.event}>
              <span className={classes.icon}>
                <event.icon size={17} aria-hidden />
              </span>
              <div>
                <div className={classes.title}>{event.title}</div>
                {event.detail && <div className={classes.detail}>{event.detail}</div>}
              </div>
              {event.value && <span className={classes.value}>{event.value}</span>}
            </li>
          </Fragment>
        )
      })}
    </ol>
  )
}
