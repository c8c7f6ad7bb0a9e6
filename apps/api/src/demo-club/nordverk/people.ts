import type { Country } from './org-numbers.ts'
import type { Random } from './random.ts'

export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly jobTitle: string
}

interface Names {
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** Who decides comes first. */
  readonly jobTitles: readonly string[]
}

const words = (text: string) => text.split(', ')

export const NAMES: Readonly<Record<Country, Names>> = {
  SE: {
    first: words(
      'Anna, Erik, Maria, Lars, Karin, Mikael, Sara, Anders, Emma, Johan, Lena, Per, Eva, Karl, Kristina, Peter, Helena, Thomas, Åsa, Jan, Malin, Fredrik, Jenny, Stefan, Linda, Daniel, Ulrika, Mattias, Ingrid, Björn, Hanna, Niklas, Elin, Göran, Amira, Hassan, Josefin, Örjan, Sofia, Zeljko',
    ),
    last: words(
      'Andersson, Johansson, Karlsson, Nilsson, Eriksson, Larsson, Olsson, Persson, Svensson, Gustafsson, Pettersson, Lindberg, Lindström, Lundgren, Berglund, Sandberg, Forsberg, Sjöberg, Wallin, Engström, Holmqvist, Nyström, Åkesson, Ekström, Dahlgren, Bergqvist, Öberg, Hedlund, Norberg, Haddad, Sundqvist, Ström',
    ),
    jobTitles: words('Inköpschef, Inköpare, Verkstadschef, Platschef, Lageransvarig, Servicetekniker, Driftchef'),
  },
  NO: {
    first: words(
      'Kari, Ole, Ingrid, Lars, Anne, Per, Marit, Knut, Hilde, Bjørn, Silje, Geir, Liv, Terje, Ragnhild, Arne, Astrid, Svein, Randi, Tor, Solveig, Morten, Tone, Øyvind, Gro, Håkon, Siri, Sindre, Åse, Eirik',
    ),
    last: words(
      'Hansen, Johansen, Olsen, Larsen, Andersen, Pedersen, Nilsen, Kristiansen, Jensen, Karlsen, Berg, Haugen, Hagen, Johannessen, Bakken, Solberg, Strand, Lie, Moen, Ødegård, Myhre, Sæther, Tangen, Aas, Rønning, Fjeld',
    ),
    jobTitles: words('Innkjøpssjef, Innkjøper, Verkstedleder, Prosjektleder, Lagersjef, Servicetekniker, Driftsleder'),
  },
  DK: {
    first: words(
      'Mette, Lars, Anne, Søren, Kirsten, Jens, Hanne, Henrik, Lone, Thomas, Pia, Morten, Gitte, Niels, Camilla, Jørgen, Bente, Kasper, Tina, Rasmus, Inge, Flemming, Signe, Poul, Maja, Preben',
    ),
    last: words(
      'Nielsen, Jensen, Hansen, Pedersen, Andersen, Christensen, Larsen, Sørensen, Rasmussen, Jørgensen, Madsen, Kristensen, Olsen, Thomsen, Poulsen, Knudsen, Mortensen, Møller, Holm, Østergaard, Kjær, Bruun, Dam, Schou',
    ),
    jobTitles: words('Indkøbschef, Indkøber, Værkfører, Projektleder, Lagerchef, Servicetekniker, Driftsleder'),
  },
}

/** Different people of one company, the one who decides first, with addresses that lead nowhere. */
export function peopleOf(random: Random, country: Country, domain: string, count: number): Person[] {
  const { first, last, jobTitles } = NAMES[country]
  const people = new Map<string, Person>()
  while (people.size < count) {
    const [firstName, lastName] = [random.pick(first), random.pick(last)]
    const jobTitle = people.size === 0 ? (jobTitles[0] ?? '') : random.pick(jobTitles.slice(1))
    const email = `${asciiOf(firstName)}.${asciiOf(lastName)}@${domain}`
    if (!people.has(email)) people.set(email, { firstName, lastName, email, jobTitle })
  }
  return [...people.values()]
}

/** As in an address: lower case, without marks, anything else a hyphen. */
export function asciiOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
