import type { Problems } from './en.ts'

export const problems: Problems = {
  access: {
    not_signed_in: 'Du er ikke logget inn lenger.',
    missing_permission: 'Du har ikke lov til å gjøre dette. Spør administratoren deres hvis du trenger det.',
    terms_not_accepted: 'Godta vilkårene først.',
  },
  adjustment: {
    insufficient_points: 'Så mange poeng finnes ikke i lommeboken.',
    needs_second_person: 'Noen andre må godkjenne den.',
    not_waiting: 'Den er allerede avgjort.',
    member_has_left: 'Personen har sluttet i bedriften.',
  },
  company: {
    unknown: 'Den bedriften finnes ikke.',
    number_taken: 'En annen bedrift har det nummeret.',
    merged: 'Bedriften er slått sammen med en annen.',
  },
  idempotency: {
    key_reused: 'Det er allerede sendt én gang, med annet innhold.',
  },
  member: {
    unknown: 'Den personen finnes ikke.',
    email_taken: 'Noen i bedriften har allerede den adressen.',
    has_left: 'Personen har sluttet i bedriften.',
    has_points: 'Personen har egne poeng igjen.',
    last_administrator: 'Bedriften må ha en administrator. Utnevn en til først.',
  },
  membership: {
    unknown: 'Du hører ikke til den bedriften.',
  },
  network: {
    unreachable: 'Det er ingen forbindelse akkurat nå. Sjekk nettet og prøv igjen.',
  },
  password: {
    too_short: 'Passordet er for kort: minst 12 tegn.',
    too_long: 'Passordet er for langt.',
    sequence: 'Passordet er en rekke som er lett å gjette.',
    repeats: 'Passordet gjentar seg for mye.',
    personal: 'Passordet inneholder navnet ditt, e-postadressen din eller klubbens navn.',
    common: 'Det passordet brukes av mange og prøves først.',
    wrong: 'Det er ikke passordet ditt.',
  },
  picture: {
    missing: 'Velg et bilde først.',
    unreadable: 'Bildet kan ikke leses. Prøv å lagre det på nytt som JPEG eller PNG.',
    unknown_format: 'Bruk et bilde i JPEG, PNG, WebP eller AVIF.',
    too_many_pixels: 'Bildet er for stort. Gjør det mindre og prøv igjen.',
    animated: 'Bilder som beveger seg kan ikke brukes.',
    busy: 'Mange bilder er på vei inn. Prøv igjen om litt.',
  },
  product: {
    unknown: 'Det produktet finnes ikke.',
  },
  purchase: {
    unknown: 'Det kjøpet finnes ikke.',
    recorded_with_other_content: 'Den fakturaen finnes allerede, med annet innhold.',
  },
  redemption: {
    unknown: 'Den innløsningen finnes ikke.',
    unknown_reward: 'Den belønningen finnes ikke lenger.',
    reward_unavailable: 'Den belønningen kan ikke løses inn akkurat nå.',
    out_of_stock: 'Den ble akkurat utsolgt.',
    limit_reached: 'Dere har løst inn så mange som det går.',
    insufficient_points: 'Poengene strekker ikke til.',
    in_debt: 'Poeng fra en retur må tjenes inn først.',
    blocked_by_company_rule: 'Bedriften deres har valgt å ikke tillate det.',
    not_for_company: 'Den er ikke ment for bedriften deres.',
    nothing_to_deliver: 'Ingenting skal leveres, så adressen trengs ikke.',
    delivery_missing: 'Fyll inn hvor den skal sendes.',
    member_has_left: 'Personen har sluttet i bedriften.',
    of_colleague: 'Den tilhører en kollega.',
    wrong_state: 'Den er endret siden du åpnet den. Se igjen.',
    approval_not_needed: 'Den trenger ikke godkjenning.',
    needs_another_administrator: 'Noen andre må godkjenne det du selv har bedt om.',
    needs_second_person: 'Noen andre må bekrefte det.',
    not_company_administrator: 'Bare en bedriftsadministrator kan godkjenne den.',
    no_voucher_code: 'Det er ingen kode igjen å gi ut.',
  },
  request: {
    invalid: 'Noe er ikke riktig fylt ut. Se feltene som er merket.',
    too_many: 'Det ble mye på én gang. Vent et minutt og prøv igjen.',
    too_large: 'Det er mer enn det som kan sendes på én gang.',
    changed_meanwhile: 'Noen andre har endret det i mellomtiden. Se hvordan det er nå, og prøv igjen.',
    cross_site: 'Åpne siden igjen og prøv på nytt.',
  },
  reward: {
    unknown: 'Den belønningen finnes ikke lenger.',
    without_codes: 'Den har ingen koder å gi ut. Last opp noen først.',
  },
  sales_rep: {
    number_taken: 'En annen selger har det nummeret.',
  },
  service: {
    busy: 'Det er mye å gjøre akkurat nå. Prøv igjen om litt.',
    failed: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    database_unavailable: 'Klubben kan ikke nås akkurat nå. Prøv igjen om litt.',
  },
  session: {
    unknown: 'Den enheten er allerede logget ut.',
  },
  sign_in: {
    wrong_code: 'Koden stemmer ikke eller er for gammel. Se i den siste e-posten.',
    wrong_password: 'E-postadressen og passordet stemmer ikke overens.',
    too_many_attempts: 'For mange forsøk. Vent litt og be om en ny kode.',
    link_over: 'Lenken er brukt eller for gammel. Be om en ny kode.',
    challenge_over: 'Det tok for lang tid. Begynn på nytt med passordet.',
    no_provider: 'Innlogging med deres egen tjeneste er ikke satt opp.',
  },
  staff: {
    email_taken: 'Noen har allerede den adressen.',
    last_administrator: 'Klubben må ha en administrator. Utnevn en til først.',
    deactivated: 'Personen er deaktivert.',
  },
  terms: {
    not_in_force: 'Vilkårene er endret i mellomtiden. Les de nye.',
    none: 'Klubben har ingen vilkår ennå.',
  },
  transfer: {
    insufficient_points: 'Så mange poeng finnes ikke i lommeboken.',
  },
  status: {
    notFound: 'Det finnes ikke lenger.',
    conflict: 'Det går ikke slik det er nå. Se på det igjen.',
    refused: 'Det går ikke.',
    failed: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  },
}
