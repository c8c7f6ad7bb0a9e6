import { Button } from '@mantine/core'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../states/ErrorState.tsx'
import classes from './parts.module.css'

interface LoadMoreProps {
  readonly query: Pick<
    UseInfiniteQueryResult<unknown>,
    'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error'
  >
}

/** Below a list: the next page, if there is one. */
export function LoadMore({ query }: LoadMoreProps) {
  const { t } = useTranslation('ui')
  const loadNext = () => void query.fetchNextPage()
  if (query.isFetchNextPageError) return <ErrorState error={query.error} retry={loadNext} />
  if (!query.hasNextPage) return null
  return (
    <div className={classes.loadMore}>
      <Button variant="default" loading={query.isFetchingNextPage} onClick={loadNext}>
        {t('loadMore')}
      </Button>
    </div>
  )
}
