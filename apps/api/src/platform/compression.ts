import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** Below this an answer fits into the packets that it takes anyway. */
const WORTH_BYTES = 1_024

/**
 * Compresses answers for whoever can read them so: lists weigh a fifth. Pages and their files are compressed when they are
 * built, and are left alone. No answer holds a secret beside a text that somebody else chose, so its length tells nothing.
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: WORTH_BYTES,
    encodings: ['br', 'gzip'],
    // An answer is made once: what a higher level saves is less than what it takes.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
    globalDecompression: false,
  })
}
