/**
 * The characters that a page writes as references: by number, all of them; by name, those of HTML 4, and what HTML
 * later named among signs, the letters of Latin Extended-A and punctuation. The hundreds of other names of HTML 5 are
 * of mathematics; they stay as they are written, which can be read too.
 * See https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state.
 */

/** In each line the number of a character, the name of that, of the next, and so on; then second names. */
const NAMED = `
9 Tab NewLine
21 excl quot num dollar percnt amp apos lpar rpar ast plus comma
2e period sol
3a colon semi lt equals gt quest commat
5b lsqb bsol rsqb Hat lowbar grave
7b lcub vert rcub
a0 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
b3 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute
c2 Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde
d2 Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
e1 aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
f1 ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
100 Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron
10f dcaron Dstrok dstrok Emacr emacr
116 Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil
124 Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr
12e Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil
13d Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG
14b eng Omacr omacr
150 Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc
15e Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr
16c Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute
17b Zdot zdot Zcaron zcaron
192 fnof
2c6 circ
2dc tilde
391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
3a3 Sigma Tau Upsilon Phi Chi Psi Omega
3b1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf
3c3 sigma tau upsilon phi chi psi omega
3d1 thetasym upsih
3d6 piv
2002 ensp emsp
2009 thinsp
200c zwnj zwj lrm rlm dash
2013 ndash mdash horbar Vert
2018 lsquo rsquo sbquo
201c ldquo rdquo bdquo
2020 dagger Dagger bull
2025 nldr hellip
2030 permil pertenk prime Prime tprime bprime
2039 lsaquo rsaquo
203e oline
2041 caret
2043 hybull frasl
20ac euro
2111 image
2118 weierp
211c real
2122 trade
2135 alefsym
2190 larr uarr rarr darr harr
21b5 crarr
21d0 lArr uArr rArr dArr hArr
2200 forall
2202 part exist
2205 empty
2207 nabla isin notin
220b ni
220f prod
2211 sum minus
2217 lowast
221a radic
221d prop infin
2220 ang
2227 and or cap cup int
2234 there4
223c sim
2245 cong
2248 asymp
2260 ne equiv
2264 le ge
2282 sub sup nsub
2286 sube supe
2295 oplus
2297 otimes
22a5 perp
22c5 sdot
2308 lceil rceil lfloor rfloor
25ca loz
2660 spades
2663 clubs
2665 hearts diams
27e8 lang rang
22 QUOT
26 AMP
2a midast
3c LT
3e GT
5b lbrack
5d rbrack
5f UnderBar DiacriticalGrave
7b lbrace verbar rbrace
a0 NonBreakingSpace
a8 Dot COPY
ae REG strns
b1 pm
b4 DiacriticalAcute
b7 CenterDot Cedilla
bd half
c5 angst
f7 div
131 inodot
2010 hyphen
2016 Verbar
2018 OpenCurlyQuote rsquor lsquor
201c OpenCurlyDoubleQuote rdquor ldquor
2021 ddagger bullet
2026 mldr
2035 backprime
203e OverBar
7c VerticalLine
a8 die
ae circledR
b1 PlusMinus
b7 centerdot
2019 CloseCurlyQuote
201d CloseCurlyDoubleQuote
a8 DoubleDot
`;

/** Without its semicolon a name counts only where it is the first of a character of Latin-1, or one of these. */
const OF_OLD = /^(?:amp|AMP|lt|LT|gt|GT|quot|QUOT|COPY|REG)$/u;

const REFERENCE = /&(?:#x([\da-f]+);?|#(\d+);?|([a-z][a-z\d]*)(;?))/giu;
const REPLACEMENT = 0xfffd;
const LAST = 0x10_ffff;
/** What Windows has for the numbers from 128 to 159; it leaves five out. */
const WINDOWS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

type Named = { all: ReadonlyMap<string, string>; ofOld: ReadonlyMap<string, string> };

let known: Named | undefined;

/** The text that somebody reads. In an attribute, `&copy=1` belongs to an address and stays. */
export function withoutReferences(text: string, place: 'text' | 'attribute'): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(REFERENCE, (...match: [string, string?, string?, string?, string?, number?]) => {
    const [whole, hex, decimal, name = '', end = '', at = 0] = match;
    if (hex !== undefined) return numbered(Number.parseInt(hex, 16));
    if (decimal !== undefined) return numbered(Number(decimal));
    const { all } = named();
    const found = end === ';' ? all.get(name) : undefined;
    if (found !== undefined) return found;
    const isAddress = place === 'attribute' && text.charAt(at + whole.length) === '=';
    return isAddress ? whole : unfinished(whole, name, place);
  });
}

/** Numbers 128 to 159 are meant as Windows has them; what is no character becomes the sign for that. */
function numbered(code: number): string {
  const meant = WINDOWS.charAt(code - 0x80);
  if (meant !== '' && meant !== '.') return meant;
  const isNone = code === 0 || code > LAST || (code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(isNone ? REPLACEMENT : code);
}

/** A name without its semicolon: in a text its beginning is enough. */
function unfinished(whole: string, name: string, place: 'text' | 'attribute'): string {
  const { ofOld } = named();
  const shortest = place === 'text' ? 2 : name.length;
  if (place === 'attribute' && whole.endsWith(';')) return whole;
  for (let length = Math.min(name.length, LONGEST_OF_OLD); length >= shortest; length -= 1) {
    const found = ofOld.get(name.slice(0, length));
    if (found !== undefined) return found + whole.slice(1 + length);
  }
  return whole;
}

const LONGEST_OF_OLD = 6;

function named(): Named {
  known ??= read();
  return known;
}

function read(): Named {
  const all = new Map<string, string>();
  const ofOld = new Map<string, string>();
  const met = new Set<number>();
  for (const { code, name } of NAMED.trim().split('\n').flatMap(namesIn)) {
    const character = String.fromCodePoint(code);
    all.set(name, character);
    const isFirstOfLatin1 = code >= 0xa0 && code <= 0xff && !met.has(code);
    if (isFirstOfLatin1 || OF_OLD.test(name)) ofOld.set(name, character);
    met.add(code);
  }
  return { all, ofOld };
}

/** A line has the number of its first character, and the names of it and of those that follow. */
function namesIn(line: string): { code: number; name: string }[] {
  const [start = '', ...names] = line.split(' ');
  return names.map((name, more) => ({ code: Number.parseInt(start, 16) + more, name }));
}
