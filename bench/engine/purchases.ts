import { type LineFacts, MARGIN_BANDS, type PurchaseFacts, parseMoney } from '@stamkund/points-engine'

const COUNT = 512
const GOLD = { id: 'gold', name: 'Gold', multiplierHundredths: 125 }

/** Purchases of one line, of all that the rules look at in many combinations. */
export const PURCHASES: readonly PurchaseFacts[] = Array.from({ length: COUNT }, (_, index) => purchase(index))

function purchase(index: number): PurchaseFacts {
  return {
    occurredOn: `2026-05-${String(1 + (index % 28)).padStart(2, '0')}`,
    currency: 'SEK',
    company: {
      id: `company-${index % 50}`,
      tier: index % 3 === 0 ? GOLD : null,
      industry: pick(['Retail', 'Repair', null], index),
      country: pick(['SE', 'NO', 'DK', 'FI'], index),
      salesRepId: `rep-${index % 9}`,
      segmentIds: index % 5 === 0 ? ['workshops', 'coast'] : ['coast'],
    },
    lines: [line(index)],
  }
}

function line(index: number): LineFacts {
  const category = pick(['Bikes', 'Clothing', 'Accessories', 'Tools', 'Freight', 'Parts', null], index)
  return {
    lineNo: 1,
    sku: pick(['CHAIN', 'PAD', 'TUBE', 'E-BIKE', 'LOCK-2', 'X-1', 'X-2', 'X-3', 'X-4', 'X-5', 'X-6'], index),
    isSellable: category !== 'Freight',
    band: pick(MARGIN_BANDS, index),
    category,
    subcategory: pick(['Helmets', 'Mountain', 'Road', null], index + 1),
    brand: pick(['Nordic', 'Alpine', 'Other'], index),
    quantity: parseMoney(pick(['1', '2.5', '12'], index)),
    netAmount: parseMoney(pick(['89.90', '249.9950', '1250.00', '6000.0050', '499.99'], index)),
    unitCost: index % 13 === 0 ? parseMoney('9000') : parseMoney('20'),
  }
}

function pick<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value
}
