/** Invented rolls and lists of people for the bench: who is a pupil, in what disguise, and strangers with near names. */
import type { Person } from '../../../lib/observation';
import type { Pupil } from '../../../lib/roll/pupil';

export type Labelled = {
  roll: readonly Pupil[];
  people: readonly Person[];
  /** Ids of the pupils whose name a person bears, by place in the list. */
  truth: ReadonlyMap<number, ReadonlySet<string>>;
};

const COMMUNITIES: readonly (readonly [first: string, last: string])[] = [
  [
    'Oliver Amelia Jack Isla Harry Poppy Thomas Elizabeth Edward Charlotte Benjamin Matilda Alexander Abigail Frederick Rosie',
    'Pemberton Ashdown Garraway Thornbury Stokoe Linden Marlow Wragg Hollis Tranter Fairbrother Oakden Pickersgill Lumb',
  ],
  [
    'Siobhan Niamh Cillian Aoife Padraig Rhiannon Tomos Gwenllian Osian Eilidh Callum Catriona Ciaran Sinead Angharad',
    'O’Malley Prosser Gallagher McIntyre Llewellyn Kavanagh Doherty Pritchard MacAllister Cadwallader Brannigan Vaughan',
  ],
  [
    'Mohammed Aisha Yusuf Fatima Ibrahim Khadija Zakariya Maryam Abdullah Sumayyah Hamza Ruqayyah Omar Zainab Bilal Hafsa',
    'Hussain Choudhury Akhtar Siddiqui Rahman Warsame Mirza Qureshi Talukder Farooqi Abukar Benali Haddad Demirtas',
  ],
  [
    'Harpreet Arjun Priya Lakshmi Karthik Simran Rohan Anjali Gurdeep Vaishnavi Nikhil Deepika Jaspreet Tharani',
    'Dhillon Sivakumar Patel Chatterjee Balasundaram Grewal Iyer Thapa Randhawa Selvarajah Desai Mukherjee',
  ],
  [
    'Oluwaseun Chiamaka Kwame Abena Temiloluwa Kwabena Chinedu Ayomide Ngozi Akosua Tadiwanashe Wanjiru Selam Emeka',
    'Adebayo Okafor Frimpong Mensah Oyelaran Boateng Nwosu Asante Mutasa Kariuki Tesfaye Bangura Olatunji',
  ],
  [
    'Zofia Aleksander Jakub Katarzyna Nikolai Anastasia Andrei Ruxandra Oleksandr Mateusz Wiktoria Dimitar Gabija',
    'Wiśniewska Kowalczyk Petrov Ionescu Kovalenko Jankauskas Dimitrova Zieliński Munteanu Wójcik Shevchuk',
  ],
  [
    'João Lucía Matteo Eleni Wei Xin Minh Jisoo Rivka Shlomo Leyla Emre Parisa Thiago Beatriz Nguyet',
    'Figueira Gonçalves Christodoulou Zhang Nguyen Park Goldstein Yıldırım Hosseini Esposito Marques Huang',
  ],
];

type Disguise = (first: string, last: string, dice: Dice) => Person;

const named = (displayName: string): Person => ({ displayName, handle: '' });
const handled = (handle: string): Person => ({ displayName: '', handle });
const DISGUISES: readonly Disguise[] = [
  (first, last) => named(`${first} ${last}`),
  (first, last) => named(`✨ ${first.toLowerCase()} ${last.toLowerCase()} ✨`),
  (first, last) => named(fancy(`${first} ${last}`)),
  (first, last) => named(`${last} ${first}`),
  (first, last) => handled(`${plain(first)}.${plain(last)}`),
  (first, last) => handled(`its${plain(first)}${plain(last)}x`),
  (first, last, dice) => handled(`${plain(first)}${plain(last)}${dice.below(90) + 10}`),
  (first, last) => handled(`${plain(first)}_${plain(last)}`.replaceAll('a', '4').replaceAll('e', '3')),
  (first, last) => ({ displayName: first, handle: `${plain(last)}.xo` }),
  (first, last, dice) => named(`${first} ${slip(last, dice)}`),
  (first, last) => named(`${first.slice(0, 4)} ${last}`),
];
const STRANGERS =
  'Sam Alex Jo Max Leo Ella Maya Adam Sara Ali Anna Ben Mia Lily Noah Zara Ada Finn Rose Kai'.split(' ');
const SURNAMES =
  'Smith Jones Taylor Brown Evans Khan Ali Ahmed Singh Kaur Begum Murphy Kelly Silva Nowak Popa Li Chen'.split(
    ' ',
  );

/** The same seed gives the same list. */
export function inventList(seed: number, pupils: number, people: number): Labelled {
  const dice = createDice(seed);
  const roll = Array.from({ length: pupils }, (_, at) => inventPupil(`p${at}`, dice));
  const list: Person[] = [];
  const bearers = byName(roll);
  const truth = new Map<number, ReadonlySet<string>>();
  for (let at = 0; at < people; at += 1) {
    const pupil = dice.below(100) < 2 ? dice.of(roll) : null;
    const person = pupil ? dice.of(DISGUISES)(pupil.firstName, pupil.lastName, dice) : inventStranger(dice);
    // A stranger with the very name of a pupil is a find too: nobody can tell them apart.
    const shown = pupil ? spelt(pupil) : plain(person.displayName) + person.handle;
    const same = bearers.get(shown);
    if (same) truth.set(at, same);
    list.push(person);
  }
  return { roll, people: list, truth };
}

function inventPupil(id: string, dice: Dice): Pupil {
  const [first, last] = dice.of(COMMUNITIES);
  const isMixed = dice.below(10) === 0;
  const surnames = isMixed ? dice.of(COMMUNITIES)[1] : last;
  return { id, firstName: dice.of(first.split(' ')), lastName: dice.of(surnames.split(' ')) };
}

function inventStranger(dice: Dice): Person {
  const [first, last] = dice.of(COMMUNITIES);
  const given = dice.of(dice.below(2) === 0 ? STRANGERS : first.split(' '));
  const surname = dice.of(dice.below(3) === 0 ? last.split(' ') : SURNAMES);
  return dice.below(3) === 0 ? handled(`${plain(given)}${plain(surname)}`) : named(`${given} ${surname}`);
}

function byName(roll: readonly Pupil[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const pupil of roll) {
    const same = bearers.get(spelt(pupil)) ?? new Set<string>();
    bearers.set(spelt(pupil), same.add(pupil.id));
  }
  return bearers;
}

function spelt({ firstName, lastName }: Pupil): string {
  return plain(firstName) + plain(lastName);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z]/gu, '');
}

function fancy(name: string): string {
  return name.replaceAll(/[a-z]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 97 + 0x1d4ea),
  );
}

function slip(word: string, dice: Dice): string {
  const at = 1 + dice.below(word.length - 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

type Dice = { below(most: number): number; of<Value>(values: readonly Value[]): Value };

function createDice(seed: number): Dice {
  let state = seed;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return { below, of: (values) => values[below(values.length)] as (typeof values)[number] };
}
