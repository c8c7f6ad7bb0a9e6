interface LineDrawingProps {
  readonly className: string | undefined
}

const BOLTS = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => ({
  degrees,
  x: 170 + 116 * Math.cos((degrees * Math.PI) / 180),
  y: 170 + 116 * Math.sin((degrees * Math.PI) / 180),
}))

/** A flange with its bolts, as a workshop would draw it. */
export function LineDrawing({ className }: LineDrawingProps) {
  return (
    <svg className={className} viewBox="0 0 340 340" aria-hidden="true">
      {[160, 150, 78, 70, 34].map((radius) => (
        <circle key={radius} cx="170" cy="170" r={radius} />
      ))}
      <circle cx="170" cy="170" r="116" strokeDasharray="14 4 3 4" />
      <path d="M170 128l36.4 21v42L170 212l-36.4-21v-42z" />
      {BOLTS.map(({ degrees, x, y }) => (
        <circle key={degrees} cx={x} cy={y} r="14" />
      ))}
      <path d="M170 0v340M0 170h340" strokeDasharray="22 5 4 5" />
    </svg>
  )
}
