/** How people mention their family in a few words about themselves. */

const WOMAN =
  'mums?|mummy|mams?|mammy|moms?|mommy|mama|mamma|mother|wife|wifey|nan|nana|nanna|nain|gran|granny|grandma|grandmother|mamgu|auntie|aunty|aunt';
const MAN = 'dads?|daddy|papa|father|husband|hubby|taid|grandad|granddad|grandpa|grandfather|tad-?cu|uncle';
const RELATIVE = `(?:step[ -]?|god|foster |adoptive )?(?:${WOMAN}|${MAN}|parent|grandparent|fianc[eé]e?)`;
const NOT_OF_PETS = '(?<!\\b(?:dog|cat|fur|pet|horse|plant|chicken|bunny|hedgehog)[ -]?)';
const SAYINGS = '(?:pearl|dragons|invention|god|the (?:bride|groom|year|nation)|maths|physics|history)';
const CHILDREN = '(?:kids?|children|boys|girls|sons?|daughters?|twins|bab(?:y|ies)|little ones?)';

/** What may stand around a word that is an item by itself: "Wife | mum | TA", "Teacher and mum of course". */
const ITEM_STARTS =
  '(?:^|[|•·,.;:/&+(\\n–—-]|\\p{Extended_Pictographic}|\\b(?:and|a|proud|full[ -]time|stay[ -]at[ -]home|working|busy|single|boy|girl|twin|new)) ?';
const ITEM_ENDS = '(?: ?(?:$|[|•·,.;:/&+()!\\n]|x ?\\d|\\p{Extended_Pictographic}|(?:and|first)\\b)| [–—-] )';

export const FAMILY = [
  new RegExp(`${NOT_OF_PETS}\\b${RELATIVE} (?:of|to)\\b(?! ${SAYINGS}\\b)`, 'iu'),
  new RegExp(`${ITEM_STARTS}\\b${RELATIVE}${ITEM_ENDS}`, 'imu'),
  new RegExp(`\\bmy (?:wife|husband|hubby|fianc[eé]e?|partner(?! in crime)|${CHILDREN})\\b`, 'iu'),
  /\bour (?:sons?|daughters?|bab(?:y|ies)|twins|little (?:boy|girl|ones?))\b/iu,
  // "Year 4 boys" are a class.
  new RegExp(
    `(?<!\\b(?:years?|yr|class|under|stage|age) ?)\\b(?:\\d|two|three|four|five|six) (?:\\p{L}{2,12} )?${CHILDREN}\\b`,
    'iu',
  ),
  /💍|\b(?:engaged to|in a relationship)\b/iu,
  /\bmarried\b(?! to (?:the|my) (?:job|sea|work|game|music))/iu,
];
