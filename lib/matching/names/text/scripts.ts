/** Words in other scripts, spelt in Latin letters by sound: near enough to be compared, not to be printed. */
import { readAbugida } from './indic-scripts';
import { readChinese } from './chinese-names';

type Letters = ReadonlyMap<string, string>;

const ARABIC = lettersOf(
  'ا=a أ=a إ=i آ=a ٱ=a ب=b پ=p ت=t ٹ=t ث=th ج=j چ=ch ح=h خ=kh د=d ڈ=d ذ=dh ر=r ڑ=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z ' +
    'ع= غ=gh ف=f ق=q ڤ=v ک=k ك=k گ=g ڪ=k ڭ=ng ل=l م=m ن=n ں=n ه=h ھ=h ہ=h ۀ=h ة=a ۃ=a و=w ۆ=o ۇ=u ې=e ێ=e ی=y ي=y ى=a ے=e ئ=y ؤ=w ء= ە=e ڵ=l ڕ=r ۋ=v',
);
const CYRILLIC = lettersOf(
  'а=a б=b в=v г=g ґ=g ѓ=g д=d ђ=dj е=e ё=e є=ye ж=zh з=z и=i і=i ї=yi й=y ј=y к=k ќ=k л=l љ=l м=m н=n њ=n о=o п=p р=r с=s т=t ' +
    'ћ=c у=u ў=u ф=f х=h ц=ts ч=ch џ=dj ш=sh щ=sht ъ=a ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ѐ=e ѝ=i',
);
const GREEK = lettersOf(
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
);
const HEBREW = lettersOf(
  'א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=ch ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t',
);
const GEORGIAN = lettersOf(
  'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h',
);
const ARMENIAN = lettersOf(
  'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k և=ev օ=o ֆ=f',
);

const ALPHABETS: readonly (readonly [RegExp, Letters])[] = [
  [/^\p{Script=Arabic}+$/u, ARABIC],
  [/^\p{Script=Cyrillic}+$/u, CYRILLIC],
  [/^\p{Script=Greek}+$/u, GREEK],
  [/^\p{Script=Hebrew}+$/u, HEBREW],
  [/^\p{Script=Georgian}+$/u, GEORGIAN],
  [/^\p{Script=Armenian}+$/u, ARMENIAN],
];

/** Scripts that leave short vowels out: only the consonants of their words can be compared. */
const VOWELLESS = /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u;
const CHINESE = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;

export type Reading = { words: readonly string[]; hasVowels: boolean };

/** How a word sounds, in small Latin letters; null for a script that is not known here. */
export function readScript(word: string): Reading | null {
  if (CHINESE.test(word)) return { words: readChinese(word), hasVowels: true };
  if (HANGUL.test(word)) return { words: readHangul(word), hasVowels: true };
  const alphabet = ALPHABETS.find(([script]) => script.test(word))?.[1];
  const read = alphabet
    ? Array.from(word, (letter) => alphabet.get(letter) ?? '').join('')
    : readAbugida(word);
  return read === '' ? null : { words: [read], hasVowels: !VOWELLESS.test(word) };
}

const HANGUL_FIRST = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const HANGUL_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const HANGUL_LAST = ' k k k n n n t l k l l l p l m p p t t ng t t k t p t'.split(' ');
const KOREAN_SURNAMES = lettersOf(
  '김=kim 이=lee 박=park 최=choi 정=jung 강=kang 조=cho 윤=yoon 장=jang 임=lim 한=han 오=oh 서=seo 신=shin 권=kwon 황=hwang 안=ahn 송=song 류=ryu 유=yoo 홍=hong 전=jeon 고=ko 문=moon 손=son 양=yang 배=bae 백=baek 노=noh 허=heo 남=nam 심=shim 하=ha 곽=kwak 차=cha 주=joo 우=woo 구=koo 민=min 나=na 진=jin 지=ji',
);

/** The surname, which stands first, and the given name. */
function readHangul(word: string): string[] {
  const surname = word.length > 2 ? KOREAN_SURNAMES.get(word.charAt(0)) : undefined;
  const given = Array.from(surname ? word.slice(1) : word, readSyllable).join('');
  return surname ? [surname, given] : [KOREAN_SURNAMES.get(word) ?? given];
}

function readSyllable(syllable: string): string {
  const code = (syllable.codePointAt(0) ?? 0) - 0xac00;
  if (code < 0 || code > 11_171) return '';
  const parts = [HANGUL_FIRST[Math.floor(code / 588)], HANGUL_VOWELS[Math.floor((code % 588) / 28)]];
  return [...parts, HANGUL_LAST[code % 28]].join('');
}

function lettersOf(pairs: string): Letters {
  return new Map(
    pairs.split(' ').map((pair): [string, string] => {
      const [letter = '', sound = ''] = pair.split('=');
      return [letter, sound];
    }),
  );
}
