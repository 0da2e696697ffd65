/** Weighs what a list of people shows against a roll. */
import type { Person } from '../../observation';
import type { Pupil } from '../../roll/pupil';
import type { Candidate } from './candidate';
import { fullNames } from './full-names';
import { firstNames, namesWithInitial } from './partial-names';
import { cuesOf, type Cues } from './cues';
import { WEIGHTS, weightOf, type Evidence } from './evidence';
import { formsOfGiven, formsOfSurname, isGivenName, isSurnameName } from './knowledge/names';
import { readProfile, type Profile } from './profile';
import { restEvidence } from './rest-of-profile';
import { indexRoll, type RollIndex } from './roll-index';
import { createTokenReader, namedBy, NOTHING, type TokenReading } from './token-reader';
import { plainText, type Word } from './text/words-of';
import { buildSide } from './vocabulary';
import { createWordLookup, type WordLookup } from './word-lookup';

export type Weights = Readonly<Record<Evidence, number>>;
export type Weighed = Candidate & { weight: number };
export type Engine = {
  /**
   * A person's profile as it was read, the pupils it may be of, in no order, and whether it shows both names of a
   * pupil who does not exist, as likely as of one who does.
   */
  weigh(person: Person): { profile: Profile; found: readonly Weighed[]; isLikeNobody: boolean };
  profileOf(person: Person): Profile;
  index: RollIndex;
};

export function createEngine(
  roll: readonly Pupil[],
  schoolNames: readonly string[] = [],
  weights: Weights = WEIGHTS,
): Engine {
  const index = indexRoll(roll);
  const given = createWordLookup(buildSide(index.given.entries, formsOfGiven, true), isGivenName);
  const surname = createWordLookup(
    buildSide(index.surname.entries, formsOfSurname, false),
    (word) => isSurnameName(word) || isGivenName(word),
  );
  const token = createTokenReader(given, surname);
  const schools = schoolNames.map((name) => plainText(name)).filter((name) => name.length > 2);
  const read = (text: string, script: Word['script']) =>
    script === 'latin' ? token(text) : readForeign(text, script, given, surname);
  const joined = (text: string) => readJoined(text, given, surname);
  const profileOf = (person: Person) => readProfile(person, read, joined);
  return {
    index,
    profileOf,
    weigh: (person) => {
      const profile = profileOf(person);
      const all = weighAll(person, profile, { index, schools, weights });
      return {
        profile,
        found: strongestOfEach(all.filter(({ isNobody }) => !isNobody)),
        isLikeNobody: all.some(({ isNobody, weight }) => isNobody && weight >= 0),
      };
    },
  };
}

type Setting = { index: RollIndex; schools: readonly string[]; weights: Weights };

/** Where both names are there, what shows but one of them is not looked at. */
function weighAll(person: Person, profile: Profile, { index, schools, weights }: Setting): Weighed[] {
  let cues: Cues | undefined;
  const weigh = (found: readonly Candidate[]) => {
    if (found.length === 0) return [];
    cues ??= cuesOf(person, schools);
    const context = { profile, index, cues, weights };
    return found.map((candidate) => weighed(candidate, context));
  };
  const full = weigh(fullNames(profile, index.pairs));
  const ofPupils = full.filter(({ isNobody }) => !isNobody);
  if (ofPupils.some(({ weight }) => weight >= 0)) return full;
  const partial = [...ofPupils, ...weigh(namesWithInitial(profile, index))];
  const strangers = full.filter(({ isNobody }) => isNobody);
  if (partial.length > 0) return [...strangers, ...partial];
  const first = weigh(firstNames(profile, index));
  return [...strangers, ...first.filter(({ evidence }) => !evidence.some((each) => CONTRADICTS.has(each)))];
}

/** A first name alone is nothing where another name stands beside it. */
const CONTRADICTS: ReadonlySet<Evidence> = new Set([
  'rest.otherGiven',
  'rest.otherSurname',
  'rest.otherNameShown',
  'rest.wrongInitial',
]);

type Context = { profile: Profile; index: RollIndex; cues: Cues; weights: Weights };

function weighed(candidate: Candidate, { profile, index, cues, weights }: Context): Weighed {
  const evidence = [...candidate.evidence, ...restEvidence(candidate, profile, index), ...cues.evidence];
  const weight = weightOf(evidence, weights);
  return { ...candidate, evidence, weight: isVerySame(candidate) ? Math.max(weight, WORTH_A_LOOK) : weight };
}

/** Whoever bears both names of a pupil is worth a look, whatever else the profile says: it may be wrong. */
const WORTH_A_LOOK = -4.4;

function isVerySame({ kind, given, surname }: Candidate): boolean {
  return kind === 'full' && given?.found.how === 'same' && surname?.found.how === 'same';
}

function strongestOfEach(found: readonly Weighed[]): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const candidate of found) {
    const known = best.get(candidate.pupil);
    if (!known || known.weight < candidate.weight) best.set(candidate.pupil, candidate);
  }
  return [...best.values()];
}

/** A word from another script, spelt by sound: rough ways of being a name are as good as any there. */
function readForeign(
  text: string,
  script: Word['script'],
  given: WordLookup,
  surname: WordLookup,
): TokenReading {
  const found = (lookup: WordLookup) => {
    const near =
      script === 'read' ? [...lookup.exactly(text), ...lookup.roughly(text)] : lookup.exactly(text);
    return near.length > 0 ? near : lookup.byConsonants(text);
  };
  return { ...NOTHING, letters: text, named: namedBy(text), given: found(given), surname: found(surname) };
}

function readJoined(text: string, given: WordLookup, surname: WordLookup): TokenReading | null {
  const found = { given: given.exactly(text), surname: surname.exactly(text) };
  return found.given.length + found.surname.length > 0 ? { ...NOTHING, ...found } : null;
}
