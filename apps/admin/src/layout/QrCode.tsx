import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import classes from './qr-code.module.css'

const MARGIN = 2

/** For the camera of whoever has the app on a phone; beneath, the same to type. Drawn dark on light in any scheme. */
export function QrCode({ url, secret }: { readonly url: string; readonly secret: string }) {
  const { t } = useTranslation('admin')
  const { data, size } = encode(url)
  const dots = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : [])),
  )
  const side = size + 2 * MARGIN
  return (
    <div className={classes.qr}>
      <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t('signIn.qr')} shapeRendering="crispEdges">
        <rect width={side} height={side} fill="#fff" />
        <path d={dots.join('')} fill="#000" />
      </svg>
      <p>
        {t('signIn.typeSecret')} <code>{secret.replace(/(.{4})/g, '$1 ').trim()}</code>
      </p>
    </div>
  )
}
