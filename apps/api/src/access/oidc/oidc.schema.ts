import { z } from 'zod'

export const OidcStart = z.object({
  as: z.enum(['member', 'staff']),
  returnTo: z
    .string()
    .max(500)
    .refine(isOwnPath, 'must be a path of this site such as /admin/companies')
    .optional()
    .meta({ description: 'Where to go afterwards', example: '/admin/companies' }),
})

export const OidcReturn = z.object({
  code: z.string().optional(),
  state: z.string().optional(),
  error: z.string().optional(),
})

const SITE = 'https://club.invalid'

/** A browser reads `//elsewhere` and `/\elsewhere` as another site, and drops tabs and line breaks before it looks. */
function isOwnPath(path: string): boolean {
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path)) return false
  return URL.canParse(path, SITE) && new URL(path, SITE).origin === SITE
}
