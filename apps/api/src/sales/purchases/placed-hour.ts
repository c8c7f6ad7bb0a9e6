const formats = new Map<string, Intl.DateTimeFormat>()

/** The hour of the day, 0 to 23, at that moment in a time zone. The one that occurs twice in autumn is simply that hour. */
export function placedHour(placedAt: string, timeZone: string): number {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
    formats.set(timeZone, format)
  }
  return Number(format.format(new Date(placedAt)))
}
