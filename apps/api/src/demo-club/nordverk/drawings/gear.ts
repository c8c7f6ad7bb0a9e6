/** A cogwheel of eight teeth, 100 wide around its middle at 0, 0. */
export const GEAR = `${Array.from(
  { length: 8 },
  (_, tooth) => `<rect x="-9" y="-50" width="18" height="24" rx="4" transform="rotate(${tooth * 45})"/>`,
).join(
  '',
)}<path fill-rule="evenodd" d="M0-38a38 38 0 1 1 0 76a38 38 0 1 1 0-76zM0-15a15 15 0 1 0 0 30a15 15 0 1 0 0-30z"/>`
