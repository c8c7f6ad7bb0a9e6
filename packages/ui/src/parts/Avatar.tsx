import classes from './avatar.module.css'

interface AvatarProps {
  readonly name: string
  readonly size?: 'sm' | 'md' | 'lg'
}

/** A person's initials; the name stands beside it, or on the control that it is in. */
export function Avatar({ name, size = 'md' }: AvatarProps) {
  return (
    <span className={classes.avatar} data-size={size} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}
