import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { memberOf } from '../../platform/reach.ts'
import { MemberCompany } from './companies.member.schema.ts'
import { readMemberCompany } from './read-member-company.ts'

export const memberCompanyRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/company',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags: ['My company'],
        summary: 'Read the company that I am at, and who its sales rep is',
        response: { 200: MemberCompany },
      },
    },
    (request) => readMemberCompany(app.database, memberOf(request).companyId),
  )
}
