/** What the API refuses, by its codes; `status`: what has no text of its own. */
export const problems = {
  access: {
    not_signed_in: 'You are not signed in any more.',
    missing_permission: 'You may not do this. Ask your administrator if you need to.',
    terms_not_accepted: 'Accept the terms first.',
  },
  adjustment: {
    insufficient_points: 'The wallet has fewer points than that.',
    needs_second_person: 'Somebody else has to approve it.',
    not_waiting: 'It has been decided already.',
    member_has_left: 'That person has left the company.',
    expired: 'The last day of the points has passed.',
  },
  authenticator: {
    none: 'No authenticator app is set up.',
  },
  company: {
    unknown: 'There is no such company.',
    number_taken: 'Another company has that number.',
    merged: 'The company has become part of another.',
  },
  idempotency: {
    key_reused: 'It has been sent once already, with other content.',
  },
  import: {
    cancelled: 'Somebody stopped it. What had gone in stays in.',
    damaged_gzip: 'The file is compressed, but damaged.',
    duplicate_column: 'The first line names a column twice.',
    empty_file: 'The file is empty. Its first line must name the columns.',
    file_missing: 'Choose a file first.',
    has_ended: 'The import has ended already.',
    interrupted: 'It was interrupted. What had gone in stays in; import the file again for the rest.',
    missing_column: 'A column that is needed is missing in the first line.',
    not_utf8: 'The file is not UTF-8. Save it as “CSV UTF-8” and import it again.',
    unclosed_quote: 'A quote in the file is never closed.',
    unknown_kind: 'The name of the file does not say what it is about. Choose it above.',
  },
  member: {
    unknown: 'There is no such person.',
    email_taken: 'Somebody at the company has that address already.',
    has_left: 'That person has left the company.',
    has_points: 'That person still has points of their own.',
    last_administrator: 'The company needs one administrator. Appoint another one first.',
    erased: 'That person is erased.',
    merged: 'That record has become part of another.',
    unknown_company: 'Choose a company.',
  },
  membership: {
    unknown: 'You don’t belong to that company.',
  },
  network: {
    unreachable: 'There is no connection right now. Check your network and try again.',
  },
  password: {
    too_short: 'The password is too short: at least 12 characters.',
    too_long: 'The password is too long.',
    sequence: 'The password is a sequence that is easy to guess.',
    repeats: 'The password repeats itself too much.',
    personal: 'The password has your name, e-mail address or the club in it.',
    common: 'That password is used by many and tried first.',
    wrong: 'That is not your password.',
  },
  picture: {
    missing: 'Choose a picture first.',
    unreadable: 'The picture can’t be read. Try to save it again as JPEG or PNG.',
    unknown_format: 'Use a JPEG, PNG, WebP or AVIF picture.',
    too_many_pixels: 'The picture is too large. Make it smaller and try again.',
    animated: 'Pictures that move can’t be used.',
    busy: 'Many pictures are on their way. Try again in a moment.',
  },
  policy: {
    before_first: 'The club’s first policy begins later than that.',
  },
  policy_preview: {
    currency_without_rate: 'There is no rate for the currency.',
  },
  product: {
    unknown: 'There is no such product.',
  },
  purchase: {
    unknown: 'There is no such purchase.',
    recorded_with_other_content: 'That invoice is here already, with other content.',
  },
  redemption: {
    unknown: 'There is no such redemption.',
    unknown_reward: 'That reward is no longer here.',
    reward_unavailable: 'That reward can’t be redeemed right now.',
    out_of_stock: 'It has just run out.',
    limit_reached: 'You have redeemed as many as you may.',
    insufficient_points: 'The points don’t suffice.',
    in_debt: 'Points have to be earned back after a return first.',
    blocked_by_company_rule: 'Your company has chosen not to allow it.',
    not_for_company: 'It isn’t meant for your company.',
    nothing_to_deliver: 'There is nothing to deliver, so it takes no address.',
    delivery_missing: 'Fill in where it should go.',
    member_has_left: 'That person has left the company.',
    of_colleague: 'It belongs to a colleague.',
    wrong_state: 'It has moved on since you opened it. Look again.',
    approval_not_needed: 'It needs no approval.',
    needs_another_administrator: 'Somebody else has to approve what you asked for yourself.',
    needs_second_person: 'Somebody else has to confirm it.',
    not_company_administrator: 'Only a company administrator can approve it.',
    no_voucher_code: 'There is no code left to give out.',
  },
  request: {
    invalid: 'Something is not filled in right. Look at the fields that are marked.',
    too_many: 'That was a lot at once. Wait a minute and try again.',
    too_large: 'That is more than can be sent at once.',
    changed_meanwhile: 'Somebody else has changed it meanwhile. Look at it as it is now, and try again.',
    cross_site: 'Open the page again and try once more.',
  },
  campaign: {
    unknown: 'That campaign is not there for you.',
  },
  reward: {
    unknown: 'That reward is no longer here.',
    without_codes: 'It has no codes to give out. Upload some first.',
  },
  sales_rep: {
    number_taken: 'Another sales rep has that number.',
  },
  service: {
    busy: 'It is busy right now. Try again in a moment.',
    failed: 'Something went wrong with us. Try again in a moment.',
    database_unavailable: 'The club can’t be reached right now. Try again in a moment.',
  },
  session: {
    unknown: 'That device is signed out already.',
  },
  sign_in: {
    wrong_code: 'That is not the code, or it is too old. Look at the latest e-mail.',
    wrong_password: 'E-mail address and password don’t match.',
    too_many_attempts: 'Too many attempts. Wait a little and ask for a new code.',
    link_over: 'The link has been used or is too old. Ask for a new code.',
    challenge_over: 'It took too long. Begin with your password again.',
    no_provider: 'Signing in with your own provider is not set up.',
  },
  staff: {
    email_taken: 'Somebody has that address already.',
    last_administrator: 'The club needs one administrator. Appoint another one first.',
    deactivated: 'That person is deactivated.',
    not_deactivated: 'That person can still sign in. Deactivate them first.',
    erased: 'That person is erased.',
    unknown_sales_rep: 'There is no such sales rep.',
  },
  terms: {
    not_in_force: 'The terms have changed meanwhile. Read the new ones.',
    none: 'The club has no terms yet.',
    begin_in_the_past: 'Terms can’t begin in the past.',
  },
  transfer: {
    insufficient_points: 'The wallet has fewer points than that.',
  },
  status: {
    notFound: 'It is not here any more.',
    conflict: 'It can’t be done as things are now. Look at it again.',
    refused: 'It can’t be done.',
    failed: 'Something went wrong with us. Try again in a moment.',
  },
}

export type Problems = typeof problems
