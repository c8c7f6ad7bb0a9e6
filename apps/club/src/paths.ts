/** Every address of the club page. */
export const paths = {
  home: '/',
  earn: '/earn',
  campaigns: '/campaigns',
  rewards: '/rewards',
  redemptions: '/redemptions',
  history: '/history',
  company: '/company',
  me: '/me',
  notifications: '/me/notifications',
  myTerms: '/me/terms',
  signIn: '/sign-in',
  signInLink: '/sign-in/link',
  chooseCompany: '/sign-in/company',
  terms: '/sign-in/terms',
} as const
