import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { withoutReferences } from './entities';

/** What a browser would read, by the parser's own table of all names. */
function asParsed(page: string): { text: string; href: string } {
  const read = { text: '', href: '' };
  const parser = new Parser(
    {
      onopentag: (_, { href = '' }) => (read.href += href),
      ontext: (text) => (read.text += text),
    },
    { decodeEntities: true },
  );
  parser.end(page);
  return read;
}

const HTML_4 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams quot amp lt gt OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro';
const OTHERS =
  'apos Tab NewLine excl num dollar lpar rpar comma period colon semi commat lowbar grave lbrack Lstrok lstrok Zdot zdot Eogon eogon Ccaron ccaron Gbreve gbreve Idot imath inodot Scedil scedil Odblac odblac Uring uring die half div COPY REG QUOT AMP LT GT hyphen horbar rdquor mldr';
const NAMES = `${HTML_4} ${OTHERS}`.split(' ');

test('every name of HTML 4, and of letters and signs in names, is read as a browser reads it', () => {
  expect(NAMES.length).toBeGreaterThan(290);
  for (const name of NAMES) {
    const page = `Ren&${name}; and ren&${name} and x&${name}y`;
    expect(withoutReferences(page, 'text'), name).toBe(asParsed(page).text);
  }
});

test('a character by its number is read as a browser reads it, even a number that is none', () => {
  const number = fc.oneof(fc.nat(300), fc.nat(0x12_0000), fc.constantFrom(0xd800, 0xdfff, 1e30));
  const end = fc.constantFrom(';', '', ' ', 'g', '&');
  fc.assert(
    fc.property(number, fc.boolean(), end, (code, isHex, after) => {
      const page = `a&#${isHex ? `x${BigInt(code).toString(16)}` : BigInt(code)}${after}b`;
      expect(withoutReferences(page, 'text')).toBe(asParsed(page).text);
    }),
  );
});

test('no text of references in any order or state is read otherwise than a browser reads it', () => {
  const piece = fc.oneof(
    fc.constantFrom(...NAMES).map((name) => `&${name}`),
    fc.constantFrom(
      '&',
      ';',
      '#',
      '&#',
      '&#x',
      '=',
      ' ',
      'é',
      'x',
      '7',
      '39',
      'amp',
      'lt',
      '&amp',
      '&#233;',
      '&#xE9;',
      '&;',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(withoutReferences(text, 'text')).toBe(asParsed(text).text);
      expect(withoutReferences(text, 'attribute')).toBe(asParsed(`<a href="${text}">`).href);
    }),
    { numRuns: 2000 },
  );
});

test('an address keeps its parameters, whatever they are called', () => {
  const address = 'https://a.example/?a=1&copy=2&reg=3&amp;lt=4';
  expect(withoutReferences(address, 'attribute')).toBe('https://a.example/?a=1&copy=2&reg=3&lt=4');
});

test('a name that is not known stays as it is written', () => {
  expect(withoutReferences('a &varepsilon; b &tom; c', 'text')).toBe('a &varepsilon; b &tom; c');
});
