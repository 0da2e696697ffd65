// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Leads } from './leads';
import { facts, outline, risks, words } from './words';

afterEach(cleanup);

describe('the page for the safeguarding lead and the data protection officer', () => {
  test('leaves the lawful basis, the decision and who was asked to the school', () => {
    const open = outline.filter(({ points }) => points.some((point) => point.includes('……')));
    expect(open.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Lawful basis', 'Whom you have asked', 'Decision']),
    );
  });

  test('says of each risk how it is met, and what is left to the school', () => {
    const { container } = render(<Leads onPrint={() => undefined} />);
    const text = container.textContent ?? '';
    for (const { risk, met, left } of risks)
      for (const said of [risk, met, left]) expect(text).toContain(said);
  });

  test('names a source with a date, or what is to be checked, for each fact', () => {
    expect(facts.filter(({ source }) => !/20\d\d|checked/u.test(source))).toEqual([]);
  });

  test('can be printed', () => {
    const onPrint = vi.fn<() => void>();
    render(<Leads onPrint={onPrint} />);
    fireEvent.click(screen.getByRole('button', { name: words.print }));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});
