import type { ReactNode } from 'react'
import { useClub } from '../app/club-identity.ts'
import classes from './hero.module.css'
import { LineDrawing } from './LineDrawing.tsx'

interface HeroProps {
  readonly children: ReactNode
}

/**
 * The one solid block of the club's colour, at the top of a page whose header lies on it. A picture of the club's is
 * multiplied into the colour: it can only get darker, so the text on it stays readable whatever the picture shows.
 */
export function Hero({ children }: HeroProps) {
  const { heroUrl } = useClub().brand
  const picture = heroUrl === null ? undefined : { backgroundImage: `url(${JSON.stringify(heroUrl)})` }
  return (
    <div className={classes.hero} data-hero style={picture}>
      {!heroUrl && <LineDrawing className={classes.drawing} />}
      <div className={classes.content}>{children}</div>
    </div>
  )
}
