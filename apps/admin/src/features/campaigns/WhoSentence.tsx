import { Menu } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { AudienceEditor } from './AudienceEditor.tsx'
import { audienceOf, firstPart, type PartKind, partKinds, partsOf } from './audience-parts.ts'
import classes from './campaigns.module.css'
import { type Audience, audienceCount } from './campaigns.queries.ts'
import { Part } from './Part.tsx'
import type { SentenceProps } from './Sentence.tsx'
import { useWords } from './use-words.ts'

/** Which companies it is for. */
export function WhoSentence({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const words = useWords()
  const formats = useFormats()
  const may = useMay()
  const { data } = useQuery({ ...audienceCount(terms.audience), enabled: may('campaigns:write') })
  const parts = partsOf(terms.audience)
  const put = (next: readonly Audience[]) => change({ ...terms, audience: audienceOf(next) })
  const [added, setAdded] = useState<PartKind | null>(null)
  return (
    <>
      {parts.length === 0 && <b className={classes.fixed}>{t('campaigns.audience.all')}</b>}
      {parts.map((part, index) => {
        const kind = kindOf(part)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is what it says, and that is what changes
          <Fragment key={index}>
            {index > 0 && ` ${t('campaigns.andAlso')} `}
            <Part
              label={t('campaigns.who')}
              isWrong={isWrong('audience')}
              isReadOnly={isReadOnly || kind === null}
              editor={(close) =>
                kind && (
                  <AudienceEditor
                    kind={kind}
                    part={part}
                    onChange={(next) => put(parts.with(index, next))}
                    onRemove={() => {
                      close()
                      put(parts.toSpliced(index, 1))
                    }}
                  />
                )
              }
            >
              {words.audience(part)}
            </Part>
          </Fragment>
        )
      })}
      {'. '}
      {data && t('campaigns.companiesToday', { count: data.companies, companies: formats.points(data.companies) })}
      {!isReadOnly && (
        <AddPart
          added={added}
          onAdd={(kind) => {
            const first = firstPart[kind]
            if (first === null) setAdded(kind)
            else put([...parts, first])
          }}
          onGiven={(part) => {
            setAdded(null)
            put([...parts, part])
          }}
          onLeave={() => setAdded(null)}
        />
      )}
    </>
  )
}

function kindOf(part: Audience): PartKind | null {
  const { kind } = part.kind === 'not' ? part.of : part
  return partKinds.find((each) => each === kind) ?? null
}

interface AddPartProps {
  readonly added: PartKind | null
  readonly onAdd: (kind: PartKind) => void
  readonly onGiven: (part: Audience) => void
  readonly onLeave: () => void
}

function AddPart({ added, onAdd, onGiven, onLeave }: AddPartProps) {
  const { t } = useTranslation('admin')
  if (added !== null) {
    return (
      <div className={classes.inline}>
        <AudienceEditor kind={added} part={null} onChange={onGiven} onRemove={onLeave} />
      </div>
    )
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.add}>
          <IconPlus size={16} aria-hidden /> {t('campaigns.narrow')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {partKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {t(`campaigns.audienceKind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
