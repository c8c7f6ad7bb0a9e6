# Two stages: the first has the tools that bundle, the second only what runs.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile \
  && node --input-type=module -e "await (await import('./scripts/bundle.mjs')).bundle()" \
  && node scripts/build-apps.mjs \
  && npx --yes pnpm@12.21.0 --filter @stamkund/api deploy --prod --no-optional --legacy /image \
  && cp -r migrations /image/migrations \
  && for app in club admin; do mkdir -p /image/apps/$app && cp -r apps/$app/dist /image/apps/$app/dist; done

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build --chown=node:node /image .
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=64", "bin/stamkund.mjs"]
CMD ["serve"]
