import { Menu } from '@mantine/core'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useTranslation } from 'react-i18next'
import { filled, without } from './audience-parts.ts'
import { Condition } from './Condition.tsx'
import classes from './campaigns.module.css'
import {
  type ConditionChanges,
  type ConditionKind,
  conditionKinds,
  firstCondition,
  type Conditions as Given,
} from './conditions.ts'
import { Sentence, type SentenceProps } from './Sentence.tsx'

/** The rarer things that a purchase can be asked for: only those that are, and a way to add one. */
export function Conditions({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const given: Given = terms.conditions ?? {}
  const put = (changes: ConditionChanges) => {
    const next = filled<Given>({ ...given, ...changes } as { [Field in keyof Given]: Given[Field] | undefined })
    change(next === undefined ? without(terms, 'conditions') : { ...terms, conditions: next })
  }
  const remove = (kind: ConditionKind) =>
    kind === 'newTo' ? change(without(terms, 'newTo')) : put({ [kind]: undefined })
  const add = (kind: ConditionKind) =>
    kind === 'newTo' ? change({ ...terms, newTo: 'category' }) : put({ [kind]: firstCondition[kind] })
  const present = conditionKinds.filter((kind) => (kind === 'newTo' ? terms.newTo : given[kind]) !== undefined)
  const absent = conditionKinds.filter((kind) => !present.includes(kind))
  if (isReadOnly && present.length === 0) return null
  return (
    <Sentence title={t('campaigns.conditions')}>
      {present.map((kind) => (
        <span key={kind}>
          <Condition
            kind={kind}
            given={given}
            newTo={terms.newTo}
            put={put}
            putNewTo={(newTo) => change({ ...terms, newTo })}
            remove={() => remove(kind)}
            isReadOnly={isReadOnly}
            isWrong={isWrong('conditions')}
          />{' '}
        </span>
      ))}
      {!isReadOnly && absent.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <button type="button" className={classes.add}>
              <IconPlus size={16} aria-hidden /> {t('campaigns.addCondition')}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {absent.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                {t(`campaigns.conditionKind.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Sentence>
  )
}
