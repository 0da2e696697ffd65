/** Draws an invented crest as SVG, 512 by 512, on nothing. */
import { chargeAt, type Crest, type Style } from './crests.ts';

const SHIELDS = [
  'M80 40H432V230C432 350 350 410 256 452C162 410 80 350 80 230Z',
  'M80 40C140 60 200 56 256 36C312 56 372 60 432 40V240C432 340 360 400 256 452C152 400 80 340 80 240Z',
  'M90 40H422V300C422 360 380 390 256 390L256 452L256 390C132 390 90 360 90 300Z',
  'M80 60L110 36L140 56L256 40L372 56L402 36L432 60C420 120 432 200 424 260C404 360 330 410 256 452C182 410 108 360 88 260C80 200 92 120 80 60Z',
  'M80 40H432V300L256 452L80 300Z',
];

const BADGES = [
  '<circle cx="256" cy="256" r="220"',
  '<ellipse cx="256" cy="256" rx="190" ry="225"',
  '<polygon points="256,24 457,140 457,372 256,488 55,372 55,140"',
  '<rect x="66" y="66" width="380" height="380" rx="60"',
  '<polygon points="256,16 496,256 256,496 16,256"',
];

const DRAW: Readonly<Record<Style, (crest: Crest) => string>> = { shield, roundel, badge, modern };

export function drawCrest(crest: Crest): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">${DRAW[crest.mould.style](crest)}</svg>`;
}

function shield(crest: Crest): string {
  const { dark, light, pale } = crest.mould;
  const ribbon = `<path d="M50 424Q256 500 462 424L480 474Q256 556 32 474Z" fill="${pale}" stroke="${dark}" stroke-width="5"/>
    <path d="M50 424L14 412L30 446L4 482L32 474ZM462 424L498 412L482 446L508 482L480 474Z" fill="${light}"/>`;
  return `<g transform="translate(256 205) scale(.82) translate(-256 -236)">${field(crest)}</g>${ribbon}
    ${onArc(crest.name.toUpperCase(), { x: 256, y: -60, radius: 558, span: -34 }, { font: crest.font, fill: dark, most: 38 })}`;
}

/** The shield itself: two colours, divided in one of eight ways, and the charges. */
function field({ mould, charges }: Crest): string {
  const { outline, division, dark, light, pale } = mould;
  const path = SHIELDS[outline] ?? SHIELDS[0] ?? '';
  return `<defs><clipPath id="c"><path d="${path}"/></clipPath></defs><g clip-path="url(#c)">
    <rect width="512" height="512" fill="${dark}"/>${divided(division, light)}${standing(division, charges, { dark, light, pale })}</g>
    <path d="${path}" fill="none" stroke="${light}" stroke-width="16"/>
    <path d="${path}" fill="none" stroke="${pale}" stroke-width="6" transform="translate(256 246) scale(.945) translate(-256 -246)"/>`;
}

function divided(division: number, fill: string): string {
  return (
    [
      '',
      `<rect x="216" width="80" height="512" fill="${fill}"/><rect y="190" width="512" height="80" fill="${fill}"/>`,
      `<rect y="170" width="512" height="100" fill="${fill}"/>`,
      `<path d="M60 40L150 40L452 360L452 460Z" fill="${fill}"/>`,
      `<rect x="256" width="256" height="512" fill="${fill}"/>`,
      `<path d="M60 340L256 190L452 340V420L256 270L60 420Z" fill="${fill}"/>`,
      `<rect width="512" height="150" fill="${fill}"/>`,
      `<path d="M60 20L256 200L452 20V100L300 246L452 400V460L256 290L60 460V400L212 246L60 100Z" fill="${fill}"/>`,
    ][division] ?? ''
  );
}

type Paints = { dark: string; light: string; pale: string };

function standing(division: number, charges: readonly string[], { dark, light, pale }: Paints): string {
  const [one = '', two = '', three = '', four = ''] = charges;
  const put = (id: string, x: number, y: number, size: number, fill = pale) =>
    chargeAt(id, x, y, { size, fill });
  const layouts = [
    put(one, 256, 230, 230),
    put(one, 152, 125, 100) + put(two, 360, 125, 100) + put(three, 160, 330, 90) + put(four, 352, 330, 90),
    put(one, 256, 110, 100, light) + put(two, 256, 220, 84, dark) + put(two, 256, 340, 110, light),
    put(one, 350, 130, 120) + put(two, 160, 320, 120),
    put(one, 168, 220, 130) + put(two, 342, 220, 130, dark),
    put(one, 160, 140, 100) + put(two, 352, 140, 100) + put(three, 256, 370, 90),
    put(one, 160, 96, 80, dark) + put(two, 352, 96, 80, dark) + put(three, 256, 280, 180),
    put(one, 256, 96, 90) + put(one, 256, 390, 80) + put(two, 120, 246, 80) + put(two, 392, 246, 80),
  ];
  return layouts[division] ?? '';
}

function roundel(crest: Crest): string {
  const { dark, light, pale, division } = crest.mould;
  const inner =
    division % 2
      ? `<g transform="translate(256 262) scale(.5) translate(-256 -246)">${field(crest)}</g>`
      : chargeAt(crest.charges[0] ?? '', 256, 256, { size: 190, fill: dark });
  return `<circle cx="256" cy="256" r="250" fill="${dark}"/><circle cx="256" cy="256" r="236" fill="none" stroke="${light}" stroke-width="6"/>
    <circle cx="256" cy="256" r="160" fill="${pale}" stroke="${light}" stroke-width="7"/>${inner}
    ${onArc(crest.name.toUpperCase(), { x: 256, y: 256, radius: 184, span: 150 }, { font: crest.font, fill: light, most: 50 })}
    ${onArc(`EST 18${10 + crest.name.length * 3}`, { x: 256, y: 256, radius: 212, span: -56 }, { font: crest.font, fill: pale, most: 40 })}`;
}

function badge(crest: Crest): string {
  const { dark, light, pale, outline, division } = crest.mould;
  const shape = BADGES[outline] ?? BADGES[0] ?? '';
  const stripes = [0, 1, 2, 3]
    .map((k) => `<rect x="${36 + k * 116}" width="58" height="512" fill="${light}"/>`)
    .join('');
  const cover =
    division % 3 === 0
      ? stripes
      : division % 3 === 1
        ? `<rect x="256" width="256" height="512" fill="${light}"/>`
        : `<rect width="512" height="160" fill="${light}"/>`;
  return `<defs><clipPath id="c">${shape}/></clipPath></defs><g clip-path="url(#c)"><rect width="512" height="512" fill="${dark}"/>${cover}</g>
    ${shape} fill="none" stroke="${light}" stroke-width="12"/><circle cx="256" cy="206" r="118" fill="${pale}"/>
    ${chargeAt(crest.charges[0] ?? '', 256, 206, { size: 160, fill: dark })}
    <rect x="22" y="348" width="468" height="78" fill="${light}" stroke="${dark}" stroke-width="6"/>
    <text x="256" y="404" font-family="${crest.font}" font-weight="bold" font-size="${fitted(crest.name, 440, 50)}" fill="${dark}" text-anchor="middle">${crest.name.toUpperCase()}</text>`;
}

function modern(crest: Crest): string {
  const { dark, light, division } = crest.mould;
  const arcs = [200, 160, 120]
    .map(
      (radius, k) =>
        `<circle cx="256" cy="190" r="${radius * 0.8}" fill="none" stroke="${k % 2 ? dark : light}" stroke-width="18" stroke-dasharray="${radius * (2 + ((division + k) % 3))} ${radius}" transform="rotate(${division * 40 + k * 70} 256 190)"/>`,
    )
    .join('');
  const [first = '', rest = ''] = crest.name.split(/ (.*)/);
  return `${division % 2 ? arcs : ''}${chargeAt(crest.charges[0] ?? '', 256, 190, { size: division % 2 ? 150 : 320, fill: dark })}
    <path d="M70 372Q256 352 442 372V384Q256 364 70 384Z" fill="${light}"/>
    <text x="256" y="446" font-family="${crest.font}" font-weight="bold" font-size="${fitted(first, 380, 78)}" fill="${dark}" text-anchor="middle">${first}</text>
    <text x="256" y="494" font-family="${crest.font}" font-size="38" letter-spacing="6" fill="${light}" text-anchor="middle">${rest || 'school'}</text>`;
}

type Arc = { x: number; y: number; radius: number; span: number };
type Lettering = { font: string; fill: string; most: number };

/** Letters one by one along a circle; a span below zero reads along its lower side. Degrees. */
function onArc(text: string, { x, y, radius, span }: Arc, { font, fill, most }: Lettering): string {
  const size = Math.min(most, (((Math.abs(span) * Math.PI) / 180) * radius) / (text.length * 0.68));
  const step = (Math.sign(span) * size * 0.7 * 180) / Math.PI / radius;
  const letters = Array.from(text, (letter, k) => {
    const turn = (k - (text.length - 1) / 2) * step;
    const side = span > 0 ? -radius : radius;
    return `<text transform="translate(${x} ${y}) rotate(${turn.toFixed(2)}) translate(0 ${side})" text-anchor="middle">${letter}</text>`;
  });
  return `<g font-family="${font}" font-weight="bold" font-size="${size.toFixed(1)}" fill="${fill}">${letters.join('')}</g>`;
}

function fitted(text: string, length: number, most: number): number {
  return Math.min(most, length / (text.length * 0.68));
}
