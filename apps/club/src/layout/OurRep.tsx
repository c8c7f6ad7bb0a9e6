import { Button } from '@mantine/core'
import { type Answer, Avatar, Section } from '@stamkund/ui'
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs'
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs'
import { useTranslation } from 'react-i18next'
import classes from './our-rep.module.css'

interface OurRepProps {
  readonly rep: NonNullable<Answer<'/api/v1/me/company'>['rep']>
}

/** Somebody with a name, whom one can call. */
export function OurRep({ rep }: OurRepProps) {
  const { t } = useTranslation('club')
  const { name, phone, email } = rep
  return (
    <Section title={t('rep.title')}>
      <p className={classes.rep}>
        <Avatar name={name} size="lg" />
        <b>{name}</b>
      </p>
      <div className={classes.contacts}>
        {phone && (
          <Button
            component="a"
            variant="default"
            href={`tel:${phone.replace(/[^+\d]/g, '')}`}
            leftSection={<IconPhone size={18} aria-hidden />}
          >
            {phone}
          </Button>
        )}
        {email && (
          <Button
            component="a"
            variant="default"
            href={`mailto:${email}`}
            leftSection={<IconMail size={18} aria-hidden />}
          >
            {t('rep.writeTo', { name: name.split(' ')[0] ?? name })}
          </Button>
        )}
      </div>
    </Section>
  )
}
