/**
 * Pages as downloads hold them, taken apart into blocks: what stands under one heading or in one box. They are
 * parsed as text only; nothing of them is ever inserted into a page or run.
 */
import { Parser } from 'htmlparser2';
import { FileTrouble } from '../trouble';
import { withoutReferences } from './entities';

export type HtmlBlock = {
  heading: string;
  links: { href: string; text: string }[];
  /** Rows of tables: the texts of their cells. */
  rows: string[][];
  /** Names with their values, from cells side by side or within each other. */
  pairs: [string, string][];
  lines: string[];
};

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);
/** What Meta's downloads put around one thing (2021 to 2026). */
const BOX = /(?:^|\s)(?:uiBoxWhite|_a6-g|_2lej|_2lek)(?:\s|$)/u;
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript', 'title']);
const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'u', 'small', 'code', 'wbr', 'font']);

/** No page is nested deeper; the parser slows down with every level. */
const DEEPEST = 5000;

type Cell = { own: string; inner: string; depth: number };

/** Throws a {@link FileTrouble} for what no page is: nested without end. */
export function parseHtml(text: string): HtmlBlock[] {
  const taker = new BlockTaker();
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new FileTrouble('oddShape');
        taker.open(name, attributes);
      },
      ontext: (data) => taker.text(withoutReferences(data, 'text')),
      onclosetag: (name) => {
        depth--;
        taker.close(name);
      },
    },
    { decodeEntities: false, lowerCaseTags: true },
  );
  parser.end(text);
  return taker.finish();
}

class BlockTaker {
  readonly #blocks: HtmlBlock[] = [];
  readonly #rows: Cell[][] = [];
  #line = '';
  #heading: string | null = null;
  #link: { href: string; text: string } | null = null;
  #silent = 0;

  open(name: string, { href = '', class: classes = '' }: Record<string, string>): void {
    if (NO_TEXT.has(name)) this.#silent++;
    if (!INLINE.has(name)) this.#endLine();
    if (BOX.test(classes)) this.#begin('');
    if (HEADINGS.has(name)) this.#heading = '';
    if (name === 'a') this.#link = { href: withoutReferences(href, 'attribute'), text: '' };
    if (name === 'tr') this.#rows.push([]);
    if (name === 'td' || name === 'th') this.#rows.at(-1)?.push({ own: '', inner: '', depth: 0 });
    else if (name === 'div' || name === 'p') this.#deeper(1);
  }

  text(data: string): void {
    if (this.#silent > 0) return;
    if (this.#heading !== null) this.#heading += data;
    else this.#line += data;
    if (this.#link) this.#link.text += data;
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell && cell.depth > 0) cell.inner += data;
    else if (cell) cell.own += data;
  }

  close(name: string): void {
    if (NO_TEXT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    if (HEADINGS.has(name) && this.#heading !== null) this.#endHeading(this.#heading);
    if (!INLINE.has(name)) this.#endLine();
    if (name === 'a' && this.#link) this.#endLink(this.#link);
    if (name === 'div' || name === 'p') this.#deeper(-1);
    if (name === 'tr') this.#endRow(this.#rows.pop() ?? []);
  }

  finish(): HtmlBlock[] {
    this.#endLine();
    return this.#blocks;
  }

  get #block(): HtmlBlock {
    return this.#blocks.at(-1) ?? this.#begin('');
  }

  #begin(heading: string): HtmlBlock {
    const block = { heading, links: [], rows: [], pairs: [], lines: [] };
    this.#blocks.push(block);
    return block;
  }

  /** A box that holds nothing yet takes the heading; otherwise the heading begins a block of its own. */
  #endHeading(said: string): void {
    const { links, pairs, lines, rows, heading } = this.#block;
    const isNew = links.length + pairs.length + lines.length + rows.length === 0 && heading === '';
    if (isNew) this.#block.heading = tidy(said);
    else this.#begin(tidy(said));
    this.#heading = null;
  }

  #endLink({ href, text }: { href: string; text: string }): void {
    this.#block.links.push({ href, text: tidy(text) });
    this.#link = null;
  }

  #endLine(): void {
    const line = tidy(this.#line);
    this.#line = '';
    if (line !== '') this.#block.lines.push(line);
  }

  #deeper(by: number): void {
    const cell = this.#rows.at(-1)?.at(-1);
    if (cell) cell.depth = Math.max(0, cell.depth + by);
  }

  #endRow(cells: readonly Cell[]): void {
    const texts = cells.map(({ own, inner }) => tidy(`${own} ${inner}`));
    if (texts.length > 0) this.#block.rows.push(texts);
    const [first, second] = texts;
    const [cell] = cells;
    if (texts.length === 2 && first && second !== undefined) this.#block.pairs.push([first, second]);
    else if (texts.length === 1 && cell && tidy(cell.own) !== '')
      this.#block.pairs.push([tidy(cell.own), tidy(cell.inner)]);
  }
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
