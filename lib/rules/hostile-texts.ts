/** For tests: texts of the longest bio that is read, made to keep a careless regular expression busy. */
import { MAX_TEXT } from '../text';

const PIECES = [
  '0',
  '7',
  'a',
  'A',
  'é',
  '@',
  '.',
  '-',
  '+',
  '/',
  ' ',
  '\n',
  '(',
  '1 ',
  '0-',
  '0-7-',
  '44 1 ',
  '07 ',
  '01/',
  'at ',
  'at at ',
  'a@',
  'a@a.',
  'a at a dot ',
  'dot ',
  'aa aaaa ',
  'Aa Aa ',
  '1 Aa ',
  'mum ',
  'mail-',
  'mail ',
  'e:',
  '✉a',
  'contact-at ',
  'tel ',
  'O7',
  'views ',
  'views my ',
  'isbn ',
  'isbn 1-',
  'born in ',
  'a-based ',
  'age ',
  'M.',
  '+4',
  '🎂',
  '👩‍👩‍👧 ',
  'م',
  'ক',
  '\u0301',
];

/** Longest time, in milliseconds, that one text may take; far more than it needs on a slow computer. */
const FEW_MILLISECONDS = 20;

/** Each piece repeated to the end, alone and with something at its end that makes a match fail. */
const TEXTS: readonly string[] = PIECES.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(MAX_TEXT / piece.length)).slice(0, MAX_TEXT);
  return [text, `x${text.slice(2)}!`];
});

/** The beginnings of the texts that `work` takes too long for; `now` is a clock in milliseconds. */
export function slowTexts(work: (text: string) => unknown, now: () => number): string[] {
  return TEXTS.filter((text) => shortestRun(() => work(text), now) > FEW_MILLISECONDS).map((text) =>
    text.slice(0, 12),
  );
}

/** Work that is quick is so at one of many tries, whatever else the computer does meanwhile. */
const TRIES = 20;

function shortestRun(work: () => unknown, now: () => number): number {
  let shortest = Infinity;
  for (let run = 0; run < TRIES && shortest > FEW_MILLISECONDS; run++) {
    const start = now();
    work();
    shortest = Math.min(shortest, now() - start);
  }
  return shortest;
}
