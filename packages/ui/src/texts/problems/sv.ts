import type { Problems } from './en.ts'

export const problems: Problems = {
  access: {
    not_signed_in: 'Du är inte inloggad längre.',
    missing_permission: 'Du får inte göra det här. Fråga er administratör om du behöver det.',
    terms_not_accepted: 'Godkänn villkoren först.',
  },
  adjustment: {
    insufficient_points: 'Så många poäng finns inte i plånboken.',
    needs_second_person: 'Någon annan måste godkänna den.',
    not_waiting: 'Den är redan avgjord.',
    member_has_left: 'Personen har lämnat företaget.',
  },
  company: {
    unknown: 'Det företaget finns inte.',
    number_taken: 'Ett annat företag har det numret.',
    merged: 'Företaget har gått upp i ett annat.',
  },
  idempotency: {
    key_reused: 'Det har redan skickats en gång, med annat innehåll.',
  },
  member: {
    unknown: 'Den personen finns inte.',
    email_taken: 'Någon på företaget har redan den adressen.',
    has_left: 'Personen har lämnat företaget.',
    has_points: 'Personen har egna poäng kvar.',
    last_administrator: 'Företaget måste ha en administratör. Utse en till först.',
  },
  membership: {
    unknown: 'Du hör inte till det företaget.',
  },
  network: {
    unreachable: 'Det finns ingen anslutning just nu. Kontrollera nätet och försök igen.',
  },
  password: {
    too_short: 'Lösenordet är för kort: minst 12 tecken.',
    too_long: 'Lösenordet är för långt.',
    sequence: 'Lösenordet är en följd som är lätt att gissa.',
    repeats: 'Lösenordet upprepar sig för mycket.',
    personal: 'Lösenordet innehåller ditt namn, din e-postadress eller klubbens namn.',
    common: 'Det lösenordet används av många och provas först.',
    wrong: 'Det är inte ditt lösenord.',
  },
  picture: {
    missing: 'Välj en bild först.',
    unreadable: 'Bilden går inte att läsa. Prova att spara den på nytt som JPEG eller PNG.',
    unknown_format: 'Använd en bild i JPEG, PNG, WebP eller AVIF.',
    too_many_pixels: 'Bilden är för stor. Gör den mindre och försök igen.',
    animated: 'Rörliga bilder går inte att använda.',
    busy: 'Många bilder är på väg in. Försök igen om en stund.',
  },
  product: {
    unknown: 'Den produkten finns inte.',
  },
  purchase: {
    unknown: 'Det köpet finns inte.',
    recorded_with_other_content: 'Den fakturan finns redan, med annat innehåll.',
  },
  redemption: {
    unknown: 'Den inlösen finns inte.',
    unknown_reward: 'Den belöningen finns inte kvar.',
    reward_unavailable: 'Den belöningen går inte att lösa in just nu.',
    out_of_stock: 'Den tog precis slut.',
    limit_reached: 'Ni har löst in så många som går.',
    insufficient_points: 'Poängen räcker inte.',
    in_debt: 'Poäng från en retur måste tjänas in först.',
    blocked_by_company_rule: 'Ert företag har valt att inte tillåta det.',
    not_for_company: 'Den är inte till för ert företag.',
    nothing_to_deliver: 'Inget ska levereras, så ingen adress behövs.',
    delivery_missing: 'Fyll i vart den ska skickas.',
    member_has_left: 'Personen har lämnat företaget.',
    of_colleague: 'Den tillhör en kollega.',
    wrong_state: 'Den har ändrats sedan du öppnade den. Titta igen.',
    approval_not_needed: 'Den behöver inte godkännas.',
    needs_another_administrator: 'Någon annan måste godkänna det du själv har bett om.',
    needs_second_person: 'Någon annan måste bekräfta det.',
    not_company_administrator: 'Bara en företagsadministratör kan godkänna den.',
    no_voucher_code: 'Det finns ingen kod kvar att lämna ut.',
  },
  request: {
    invalid: 'Något är inte rätt ifyllt. Se fälten som är markerade.',
    too_many: 'Det blev mycket på en gång. Vänta en minut och försök igen.',
    too_large: 'Det är mer än vad som går att skicka på en gång.',
    changed_meanwhile: 'Någon annan har ändrat det under tiden. Titta på hur det är nu och försök igen.',
    cross_site: 'Öppna sidan igen och försök på nytt.',
  },
  reward: {
    unknown: 'Den belöningen finns inte kvar.',
    without_codes: 'Den har inga koder att lämna ut. Ladda upp några först.',
  },
  sales_rep: {
    number_taken: 'En annan säljare har det numret.',
  },
  service: {
    busy: 'Det är mycket att göra just nu. Försök igen om en stund.',
    failed: 'Något gick fel hos oss. Försök igen om en stund.',
    database_unavailable: 'Klubben går inte att nå just nu. Försök igen om en stund.',
  },
  session: {
    unknown: 'Den enheten är redan utloggad.',
  },
  sign_in: {
    wrong_code: 'Koden stämmer inte eller är för gammal. Titta i det senaste mejlet.',
    wrong_password: 'E-postadressen och lösenordet stämmer inte ihop.',
    too_many_attempts: 'För många försök. Vänta en stund och be om en ny kod.',
    link_over: 'Länken är använd eller för gammal. Be om en ny kod.',
    challenge_over: 'Det tog för lång tid. Börja om med lösenordet.',
    no_provider: 'Inloggning via er egen tjänst är inte påslagen.',
  },
  staff: {
    email_taken: 'Någon har redan den adressen.',
    last_administrator: 'Klubben måste ha en administratör. Utse en till först.',
    deactivated: 'Personen är avstängd.',
  },
  terms: {
    not_in_force: 'Villkoren har ändrats under tiden. Läs de nya.',
    none: 'Klubben har inga villkor än.',
  },
  transfer: {
    insufficient_points: 'Så många poäng finns inte i plånboken.',
  },
  status: {
    notFound: 'Det finns inte kvar.',
    conflict: 'Det går inte som läget är nu. Titta på det igen.',
    refused: 'Det går inte.',
    failed: 'Något gick fel hos oss. Försök igen om en stund.',
  },
}
