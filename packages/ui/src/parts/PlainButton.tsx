import type { ButtonHTMLAttributes } from 'react'
import classes from './plain-button.module.css'

/** A quiet button without the UI kit: for what is loaded before any page. */
export function PlainButton(props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'>) {
  return <button type="button" className={classes.button} {...props} />
}
