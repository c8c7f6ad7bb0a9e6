import { ClubPage, Loading } from '@stamkund/ui'

/** In the place of a page that is on its way. */
export function PageLoading() {
  return (
    <ClubPage>
      <Loading />
    </ClubPage>
  )
}
