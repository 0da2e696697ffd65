// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ComponentProps } from 'preact';
import type { Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import { marlowLane, policyAsking } from '../../tests/support/build';
import { PolicyChoice } from './policy-choice';
import { words } from './words';

afterEach(cleanup);

type Props = ComponentProps<typeof PolicyChoice>;

const marlow: Policy = { ...policyAsking('conduct'), id: 'marlow-lane', school: marlowLane };
const oakHill: Policy = {
  ...policyAsking('conduct'),
  id: 'oak-hill',
  school: { ...marlowLane, name: 'Oak Hill Infants' },
};
const anySchool: Policy = { ...policyAsking('conduct'), id: 'strictest', school: null };

function show(more: Partial<Props> = {}) {
  const on = {
    onChoose: vi.fn<Props['onChoose']>(),
    onSchoolName: vi.fn<Props['onSchoolName']>(),
    onOpenFile: vi.fn<Props['onOpenFile']>(),
  };
  const policies = [marlow, anySchool];
  const { container } = render(
    <PolicyChoice
      policies={policies}
      chosen={null}
      opened={null}
      schoolName=""
      problems={[]}
      {...on}
      {...more}
    />,
  );
  return { container, ...on };
}

const names = () =>
  screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent?.trim() ?? '');
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked);
const fileInput = () => screen.getByLabelText<HTMLInputElement>(words.openFile);

function problem(at: number) {
  return { place: `requirements[${at}].level`, reason: `“level” in entry ${at + 1} is missing.` };
}

describe('choosing a policy', () => {
  test('begins with none chosen', () => {
    show();
    expect(chosen()).toEqual([false, false]);
  });

  test('offers each by the name of its school, and one for any school', () => {
    show();
    expect(names()).toEqual([marlowLane.name, `${words.anySchool} ${words.anySchoolNote}`]);
  });

  test('tells which was chosen', () => {
    const { onChoose } = show();
    fireEvent.click(screen.getByLabelText(marlowLane.name));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(marlow);
  });

  test('shows the one that is chosen', () => {
    show({ chosen: anySchool });
    expect(chosen()).toEqual([false, true]);
  });

  test('shows a policy from a file first, and chosen', () => {
    show({ chosen: oakHill });
    expect(names()[0]).toBe(`Oak Hill Infants ${words.fromFile}`);
    expect(chosen()).toEqual([true, false, false]);
  });

  test('keeps a policy from a file among the choices when another is chosen', () => {
    const { onChoose } = show({ chosen: marlow, opened: oakHill });
    expect(chosen()).toEqual([false, true, false]);
    fireEvent.click(screen.getByLabelText(`Oak Hill Infants ${words.fromFile}`));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(oakHill);
  });

  test('tells a school’s own file from the pack of the same id, unless they say the same', () => {
    const revised = { ...marlow, consequences: 'We talk about it.' };
    show({ chosen: revised });
    expect(names()).toContain(`${marlowLane.name} ${words.fromFile}`);
    expect(chosen()).toEqual([true, false, false]);
    cleanup();
    show({ chosen: structuredClone(marlow), opened: structuredClone(marlow) });
    expect(chosen()).toEqual([true, false]);
  });

  test('asks for the name of the school only where the policy does not have it', () => {
    show({ chosen: marlow });
    expect(screen.queryByLabelText(words.schoolName, { exact: false })).toBeNull();
    cleanup();
    const { onSchoolName } = show({ chosen: anySchool, schoolName: 'Oak Hill' });
    const field = screen.getByLabelText<HTMLInputElement>(words.schoolName, { exact: false });
    expect(field.value).toBe('Oak Hill');
    fireEvent.input(field, { target: { value: 'Oak Hill Infants' } });
    expect(onSchoolName).toHaveBeenCalledExactlyOnceWith('Oak Hill Infants');
  });
});

describe('opening a policy file', () => {
  const file = new File(['{}'], 'policy.json', { type: 'application/json' });

  test('hands on the file', () => {
    const { onOpenFile } = show();
    fireEvent.change(fileInput(), { target: { files: [file] } });
    expect(onOpenFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  test('hands on nothing where no file was picked', () => {
    const { onOpenFile } = show();
    fireEvent.change(fileInput(), { target: { files: [] } });
    expect(onOpenFile).not.toHaveBeenCalled();
  });

  test('that is broken says so with every place and reason, and the present choice stays', () => {
    const problems = [problem(0), problem(3)];
    const { onChoose } = show({ chosen: marlow, problems });
    const said = screen.getByRole('alert').textContent ?? '';
    expect(said).toContain(words.broken);
    for (const { place, reason } of problems) expect(said).toContain(`${reason} (${place})`);
    expect(chosen()).toEqual([true, false]);
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('that is broken in many places shows the first few, and says how many more there are', () => {
    show({ problems: Array.from({ length: 12 }, (_, at) => problem(at)) });
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(6);
    expect(items.at(-1)).toBe(fill(words.more, { count: 7 }));
  });

  test('that is no policy at all has no place to show', () => {
    show({ problems: [{ place: '', reason: 'The file is empty.' }] });
    expect(screen.getByRole('listitem').textContent?.trim()).toBe('The file is empty.');
  });

  test('that asks for what no policy has is said to, by name; what is refused is told in its place', () => {
    const ignored = '“readOnStart”, “contcats”';
    show({ ignored });
    expect(screen.getByRole('alert').textContent).toBe(fill(words.ignored, { what: ignored }));
    cleanup();
    show({ ignored, problems: [problem(0)] });
    expect(screen.getByRole('alert').textContent).not.toContain('readOnStart');
  });

  test('says nothing while nothing is wrong', () => {
    show();
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('shows words from the file as text', () => {
    const { container } = show({ problems: [{ place: 'a.b', reason: '“<img src=x>” is wrong.' }] });
    expect(container.querySelector('img')).toBeNull();
  });
});
