import type { Selection } from './products.queries.ts'
import type { Band, MoveSearch } from './products-search.ts'

/** One product, or what a category has in a band, on its way to another band. */
export interface Move {
  readonly subject: { readonly productId: string } | { readonly category: string }
  readonly from: Band
  readonly to: Band
}

/** The move that an address speaks of. */
export function moveOf({ moveProduct, moveCategory, moveFrom, moveTo }: MoveSearch): Move | null {
  if (moveFrom === undefined || moveTo === undefined) return null
  if (moveProduct !== undefined) return { subject: { productId: moveProduct }, from: moveFrom, to: moveTo }
  if (moveCategory !== undefined) return { subject: { category: moveCategory }, from: moveFrom, to: moveTo }
  return null
}

export function searchOf({ subject, from, to }: Move): MoveSearch {
  const what = 'productId' in subject ? { moveProduct: subject.productId } : { moveCategory: subject.category }
  return { ...what, moveFrom: from, moveTo: to }
}

export function selectionOf({ subject, from }: Move): Selection {
  return 'productId' in subject ? { productIds: [subject.productId] } : { category: subject.category, fromBand: from }
}

/** Whether this is what is being moved. */
export function isMoved(move: Move | null, subject: Move['subject'], band: Band): boolean {
  if (move === null || move.from !== band) return false
  if ('productId' in subject) return 'productId' in move.subject && move.subject.productId === subject.productId
  return 'category' in move.subject && move.subject.category === subject.category
}
