#!/usr/bin/env -S node --max-semi-space-size=64
import fs from 'node:fs'
import path from 'node:path'

process.setSourceMapsEnabled(true)

// In a checkout the sources may be newer than the bundle; an image has the bundle alone.
const bundler = path.resolve(import.meta.dirname, '../../../scripts/bundle.mjs')
if (fs.existsSync(bundler)) await (await import(bundler)).bundle()
await import('../dist/cli.js')
