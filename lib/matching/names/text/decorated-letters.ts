/** Letters that people borrow from elsewhere for their look, and the plain letter each stands for. */

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** One alphabet each, from a to z; a space where the alphabet has no letter of its own. */
const ALPHABETS = [
  // Canadian syllabics.
  'ᗩᗷᑕᗪ ᖴ ᕼ ᒍ ᒪᗰᑎ ᑭᑫᖇᔕ ᑌᐯᗯ᙭ ᘔ',
  // Chinese, Japanese and Korean characters that look like capitals.
  '卂乃匚 乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩ 山乂ㄚ乙',
  // Signs of currencies.
  '₳฿₵ĐɆ₣₲Ⱨ  ₭Ⱡ₥₦Ø₱ Ɽ₴₮Ʉ ₩ӾɎⱫ',
  // Thai, Hebrew and Armenian letters.
  'ค๒ς๔єŦﻮђเןкɭ๓ภ๏ק גรՇยשฬאץչ',
  // Cherokee.
  'ᎪᏴᏟᎠᎬ ᏀᎻᏆᎫᏦᏞᎷΝ Ꮲ ᎡᏚᎢ ᏙᎳ ᎽᏃ',
  // Lisu.
  'ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑ ꓣꓢꓔꓴꓦꓪꓫꓬꓜ',
  // Letters with a hook or a stroke.
  'ɑƄƈɖɛƒɠɦɨʝƙɭɱɳσρʠɾʂƭυʋωχყȥ',
  'αɓƈδεƒɠɦιʝƙℓɱηοþզɽʂƭʉνω×ყʑ',
  'ąɓçđęʄğħįjķłɱŋøƥ ŗşŧųѵŵ ỵž',
];

/** Upside down, and so to be read from the end. */
const TURNED = 'ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz';
const PLAINLY_TURNED = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/gu;

/** Greek and Cyrillic letters, and signs, that stand for a Latin one in a word that mixes alphabets. */
const LOOKALIKES =
  'αa βb вb ьb ъb сc ςc ϲc ¢c ∂d δd ԁd еe єe εe эe ξe ƒf ɡg ԍg нh һh ђh ιi іi їi ¡i јj נj кk κk ћh ℓl ӏl λa мm ' +
  'μu пn ηn иn йn νv ѵv оo οo σo θo фo рp ρp φp զq ԛq гr яr ѕs тt τt цu υu ύu ωw шw щw ԝw хx χx жx уy γy ўy чy ' +
  'зz ζz бb дd лn аa іi ήn ίi όo έe άa ώw';

/** Signs that are drawn like a letter. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['€', 'e'],
  ['£', 'l'],
  ['¥', 'y'],
  ['©', 'c'],
  ['®', 'r'],
];
const PLAIN = new Map([
  ...ALPHABETS.flatMap((alphabet) =>
    Array.from(alphabet.toLowerCase(), (letter, at): [string, string] => [letter, LATIN.charAt(at)]),
  ),
  ...Array.from(TURNED, (letter, at): [string, string] => [letter, LATIN.charAt(at)]),
  ...SIGNS,
]);
const UPRIGHT = new Map(Array.from(TURNED, (letter, at) => [letter, LATIN.charAt(at)]));
const BY_LOOK = new Map(LOOKALIKES.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
const BORROWED = /[^\p{Script=Greek}\p{Script=Cyrillic}\p{ASCII}]/gu;
const GREEK_OR_CYRILLIC = /[\p{Script=Greek}\p{Script=Cyrillic}¢∂ƒנ¡]/u;
const GREEK = /\p{Script=Greek}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_LETTER = /[a-z¢∂ƒ]/u;

/**
 * A text, in small letters, whose borrowed letters are put back. Greek and Cyrillic words stay as they are,
 * unless a word of the text mixes alphabets: then all of them are worn for their look.
 */
export function withoutDecoration(text: string): string {
  const upright = (text.match(PLAINLY_TURNED) ?? []).length > 1 ? turned(text) : text;
  const plain = upright.replace(BORROWED, (letter) => PLAIN.get(letter) ?? letter);
  if (!GREEK_OR_CYRILLIC.test(plain)) return plain;
  const mixes = plain.split(/\s+/u).some(mixesAlphabets);
  return mixes ? plain.replace(/[^a-z\s]/gu, (letter) => BY_LOOK.get(letter) ?? letter) : plain;
}

function turned(text: string): string {
  const upright = Array.from(text, (letter) => UPRIGHT.get(letter) ?? letter);
  return upright.toReversed().join('');
}

function mixesAlphabets(word: string): boolean {
  const kinds = [LATIN_LETTER, GREEK, CYRILLIC].filter((kind) => kind.test(word));
  return kinds.length > 1;
}
