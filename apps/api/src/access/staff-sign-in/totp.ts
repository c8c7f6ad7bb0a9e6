import { generateSecret, generateURI, verifySync } from 'otplib'

const STEP_SECONDS = 30

/** What an app is set up with: 160 bits in base32. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 })
}

/** What an app reads from a QR code. */
export function otpauthUrl(secret: string, club: string, email: string): string {
  // The colon parts the two in the address.
  return generateURI({ secret, issuer: club.replaceAll(':', ' '), label: email })
}

/**
 * The step of time that a code is of: this one, or the one before or after, for clocks that differ.
 * @returns undefined for a code of none of them
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000)
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS })
  return result.valid && 'timeStep' in result ? result.timeStep : undefined
}
