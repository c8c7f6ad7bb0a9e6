/** What Nordverk's members accept. */
export const CLUB_TERMS = {
  sv: paragraphs(
    'Nordverk Klubb är till för företag och offentliga verksamheter som är kunder hos Nordverk. Medlemskapet kostar ingenting.',
    'Poängen tillhör företaget. Ni får en poäng för varje tio kronor ni köper för, exklusive moms och frakt, och mer på varor som är märkta med 2x eller 3x. Varför ni fick dem står vid varje köp.',
    'Poängen går att använda trettio dagar efter fakturadatum och gäller i två år. Innan några går ut får ni besked. När en vara returneras dras dess poäng tillbaka.',
    'Företagets administratör bestämmer vem som får lösa in poäng och vad som behöver godkännas. Det som någon får för egen del kan vara en skattepliktig förmån, och det är företaget som redovisar den. I offentlig verksamhet går poängen bara att använda till sådant som verksamheten har nytta av.',
    'En belöning som är beställd kan ångras tills den är skickad. Är något fel med den så rättar vi till det, eller ger tillbaka poängen.',
    'Vi sparar namn, e-postadress och vad som har lösts in för att kunna sköta klubben. Ni kan när som helst hämta era uppgifter, få dem rättade och lämna klubben.',
    'Ändrar vi villkoren så frågar vi er igen. Läggs klubben ner får ni veta det minst tre månader i förväg, och poängen går att använda under den tiden.',
  ),
  nb: paragraphs(
    'Nordverk Klubb er for bedrifter og offentlige virksomheter som er kunder hos Nordverk. Medlemskapet koster ingenting.',
    'Poengene tilhører bedriften. Dere får ett poeng for hver tiende krone dere handler for, uten mva. og frakt, og mer på varer som er merket med 2x eller 3x. Hvorfor dere fikk dem, står ved hvert kjøp.',
    'Poengene kan brukes tretti dager etter fakturadato og gjelder i to år. Før noen utløper, får dere beskjed. Når en vare returneres, trekkes poengene for den tilbake.',
    'Bedriftens administrator bestemmer hvem som kan løse inn poeng, og hva som må godkjennes. Det noen får til seg selv, kan være en skattepliktig fordel, og det er bedriften som rapporterer den. I offentlige virksomheter kan poengene bare brukes til noe virksomheten har nytte av.',
    'En belønning som er bestilt, kan angres til den er sendt. Er det noe galt med den, retter vi det opp eller gir poengene tilbake.',
    'Vi lagrer navn, e-postadresse og hva som er løst inn, for å kunne drive klubben. Dere kan når som helst hente opplysningene deres, få dem rettet og forlate klubben.',
    'Endrer vi vilkårene, spør vi dere på nytt. Legges klubben ned, får dere vite det minst tre måneder i forveien, og poengene kan brukes i den tiden.',
  ),
  en: paragraphs(
    'Nordverk Klubb is for businesses and public bodies that are customers of Nordverk. Membership costs nothing.',
    'The points belong to the company. You get one point for every ten kronor that you buy for, without VAT and freight, and more on goods marked 2x or 3x. Each purchase says why you got them.',
    'Points can be used thirty days after the date of the invoice and last for two years. You hear from us before any of them expire. When something is returned, its points are taken back.',
    "The company's administrator decides who may redeem points and what has to be approved. What somebody takes for themselves may be a taxable benefit, which the company declares. Public bodies can use points only for what serves their work.",
    'A reward that has been ordered can be cancelled until it has been sent. If something is wrong with it, we put it right or give the points back.',
    'We keep names, e-mail addresses and what has been redeemed, in order to run the club. You can get a copy of what we keep, have it corrected and leave the club at any time.',
    'If we change these terms, we ask you again. If the club closes, you are told at least three months ahead, and can use your points until then.',
  ),
}

function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n')
}
