import type { Icon } from '@tabler/icons-react'
import IconBox from '@tabler/icons-react/dist/esm/icons/IconBox.mjs'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconFileInvoice from '@tabler/icons-react/dist/esm/icons/IconFileInvoice.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconSpeakerphone from '@tabler/icons-react/dist/esm/icons/IconSpeakerphone.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import type { Hit } from './search.queries.ts'

const icons: Readonly<Record<Hit['kind'], Icon>> = {
  company: IconBuilding,
  invoice: IconFileInvoice,
  member: IconUser,
  product: IconBox,
  reward: IconGift,
  campaign: IconSpeakerphone,
}

export function HitIcon({ kind }: Pick<Hit, 'kind'>) {
  const Shown = icons[kind]
  return <Shown size={18} aria-hidden />
}
