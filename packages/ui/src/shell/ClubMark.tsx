import { useClub } from '../app/club-identity.ts'
import classes from './shell.module.css'

/** The club's logo, or its first letter on a plain sign in its colour, and its name beside it. */
export function ClubMark() {
  const { name, brand } = useClub()
  return (
    <>
      {brand.logoUrl ? <img className={classes.logo} src={brand.logoUrl} alt="" /> : <Sign name={name} />}
      <span className={classes.clubName}>{name}</span>
    </>
  )
}

function Sign({ name }: { readonly name: string }) {
  return (
    <svg className={classes.mark} width="26" height="28" viewBox="0 0 26 28" aria-hidden="true">
      <path d="M13 0 26 7v14l-13 7L0 21V7z" fill="currentColor" />
      <text x="13" y="19.2" textAnchor="middle" fontSize="15" fontWeight="700" fill="var(--mark-cut)">
        {[...name][0]?.toLocaleUpperCase()}
      </text>
    </svg>
  )
}
