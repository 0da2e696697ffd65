import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { attribute, linksIn, textOf } from './dom';
import { peopleIn, rowAround, textsBetween, withHolders } from './rows';

const person = (handle: string, more = '') =>
  `<div><div><a href="/${handle}"></a></div><div><a href="/${handle}">${handle}</a>${more}</div></div>`;

/** The texts of the rows, and the texts between them. */
function look(html: string): { rows: string[]; between: string[] } {
  const { body } = new JSDOM(`<body>${html}</body>`).window.document;
  const links = linksIn(body);
  const people = peopleIn(body, links, (link) => attribute(link, 'href'));
  const apart = withHolders(body, [...body.querySelectorAll('h1')]);
  const shown = links.filter((link) => textOf(link) !== '');
  const rows = new Set(shown.map((link) => rowAround(link, body, people, apart)));
  const texts = (elements: Iterable<Element>) => [...elements].map((element) => textOf(element).trim());
  return { rows: texts(rows), between: texts(textsBetween(body, { rows, people, apart })) };
}

describe('the row of a person', () => {
  test('is as large as it can be without holding anybody else', () => {
    const list = `<ul>${person('ann', '<i>Ann Lee</i><button>Remove</button>')}${person('bo', '<i>Bo</i>')}</ul>`;
    expect(look(list)).toEqual({ rows: ['annAnn LeeRemove', 'boBo'], between: [] });
  });

  test('does not grow over a heading that stands apart, where there is one person only', () => {
    expect(look(`<div><div><h1>Followers</h1></div>${person('ann')}</div>`).rows).toEqual(['ann']);
  });

  test('does not grow over a row beside it whose link shows nobody’s handle', () => {
    const list = `${person('ann')}<div><a href="/bo"></a><i>Bo</i></div>${person('cy')}`;
    expect(look(`<div>${list}</div>`)).toEqual({ rows: ['ann', 'cy'], between: [] });
  });
});

describe('words between rows', () => {
  test('are not those of a row whose person nobody can be led to', () => {
    const gone = '<div><img><div><i>Somebody who has left</i></div></div>';
    expect(look(`<div>${person('ann')}${gone}${person('bo')}</div>`)).toEqual({
      rows: ['ann', 'bo'],
      between: [],
    });
  });

  test('are found wherever they stand, and words to press are not', () => {
    const more = `<div><b>Suggested for you</b><i>·</i></div><div>${person('cy')}${person('di')}</div>`;
    const list = `<div>${person('ann')}${person('bo')}</div><button>Load more</button>${more}`;
    expect(look(list)).toEqual({ rows: ['ann', 'bo', 'cy', 'di'], between: ['Suggested for you', '·'] });
  });

  test('are found over a single row too', () => {
    const list = `<div>${person('ann')}${person('bo')}</div><div><b>Suggested</b>${person('cy')}</div>`;
    expect(look(list)).toEqual({ rows: ['ann', 'bo', 'cy'], between: ['Suggested'] });
  });
});
