export interface PrintOptions {
  readonly json?: boolean
}

/** A command's result: with `--json` the value and nothing else, without it a text for people. */
export function print({ json }: PrintOptions, value: unknown, text: string): void {
  console.log(json ? JSON.stringify(value, null, 2) : text)
}
