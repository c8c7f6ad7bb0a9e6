import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { errorResponses } from '../../platform/problem.ts'
import { PolicyPreview, PreviewRequest } from './policy-preview.schema.ts'
import { previewPolicy } from './preview-policy.ts'

export const policyPreviewRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/policies/preview',
    {
      config: { permission: 'policies:read' },
      schema: {
        tags: ['Earning policy'],
        summary: 'Try the policy on a purchase',
        description:
          'What a purchase would be given, per line and explained: under a version (`policyId`), under terms that are ' +
          'not a version yet (`terms`), or else under the version in force on its day. Nothing is recorded.',
        body: PreviewRequest,
        response: {
          200: PolicyPreview,
          ...errorResponses(
            '404 policy.unknown',
            '404 company.unknown',
            '409 policy.none_in_force',
            '422 policy_preview.currency_without_rate',
            '422 policy_preview.too_many_points',
          ),
        },
      },
    },
    ({ body }) => previewPolicy(app.database, body),
  )
}
