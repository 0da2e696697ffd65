// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkDraft } from '../../lib/audit/check-draft';
import { rules } from '../../lib/audit/rules';
import { isRecord } from '../../lib/is-record';
import { draftOf, partAt, withPart, type Draft } from '../../lib/policies/draft';
import { policies, policyOf } from '../../lib/policies/all';
import { fill } from '../../lib/words';
import type { Form } from './form';
import { labelOf } from './label-of';
import { optionFields } from './option-fields';
import { Schools } from './schools';
import { optionWords, settingWords, words } from './words';

beforeEach(() => {
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const general = policyOf('strictest') ?? raise();
const HOSTILE = '<img src=x onerror=alert(1)>';

function raise(): never {
  throw new Error('The general pack is gone.');
}

function show(draft: Draft) {
  const checked = checkDraft(draft);
  const form = {
    draft,
    problems: checked.ok ? [] : checked.problems,
    onSet: vi.fn<Form['onSet']>(),
    onAdd: vi.fn<Form['onAdd']>(),
    onRemove: vi.fn<Form['onRemove']>(),
  };
  const written = partAt(draftOf(general), ['requirements']);
  const props: ComponentProps<typeof Schools> = {
    form,
    checked,
    rules,
    known: isRecord(written) ? written : {},
    preview: null,
    said: null,
    canUndo: false,
    aboutLogos: [],
    packs: policies,
    fileProblems: [],
    ignored: '',
    hasOther: false,
    onChoose: vi.fn<(which: string) => void>(),
    onBegin: vi.fn<(pack: object) => void>(),
    onOpenFile: vi.fn<(file: File) => void>(),
    onStartAgain: vi.fn<() => void>(),
    onUndo: vi.fn<() => void>(),
    onHush: vi.fn<() => void>(),
    onOpenLogos: vi.fn<(files: readonly File[]) => void>(),
  };
  const { container } = render(<Schools {...props} />);
  return { container, form };
}

describe('the form', () => {
  test('has a field with a name for every option of every rule, and a name for every choice', () => {
    const fields = [...rules.values()].flatMap((rule) =>
      optionFields(rule).map((field) => ({ rule: rule.id, field })),
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const { rule, field } of fields) {
      expect(
        field.kind,
        `components/schools/option-fields.ts has no field for ${rule} ${field.name}`,
      ).not.toBe('unknown');
      expect(optionWords[rule]?.[field.name], `words.ts has no name for ${rule} ${field.name}`).toBeDefined();
      if (field.kind === 'several')
        expect(field.choices.filter((choice) => !Object.hasOwn(settingWords, choice))).toEqual([]);
    }
  });

  test('says at a field what is wrong there, and at the top in the same words', () => {
    const draft = withPart(draftOf(general), ['contacts', 0, 'email'], 'nobody');
    show(draft);
    expect(screen.getByText('Is not an email address.')).toBeDefined();
    expect(
      screen.getByRole('link', {
        name: fill(words.problem, { field: 'Contact 1, Email address', fault: 'is not an email address.' }),
      }),
    ).toBeDefined();
  });

  test('has a name for every place at which something can be wrong', () => {
    const wrong = {
      ...draftOf(general),
      id: '',
      version: '',
      school: { name: '', shortNames: [{ text: '' }], acronyms: ['AB'], domains: ['no domain'] },
      document: { title: '', dated: 'soon', reviewDue: '2022-13' },
      contacts: [{ about: 'nothing', role: '', email: 'x' }],
      officialAccounts: [{ platforms: ['x'.repeat(300)], managedBy: [] }],
      terms: [{ name: '', starts: '2026-09-01', ends: '2026-01-01' }],
      logos: [{ name: '', data: 'https://school.example/logo.png' }],
      minimumAges: [{ platform: '', printed: null }],
      requirements: {
        'strictest-settings': {
          rule: 'strictest-settings',
          level: 'always',
          clause: { section: '', says: '' },
        },
      },
    };
    const checked = checkDraft(wrong);
    const places = checked.ok ? [] : checked.problems.map(({ place }) => place);
    expect(places.length).toBeGreaterThan(18);
    expect(places.filter((place) => labelOf(place, rules) === null)).toEqual([]);
  });

  test('shows what a stranger’s file says as text', () => {
    const draft = {
      ...withPart(draftOf(general), ['requirements', 'school-name', 'clause', 'says'], HOSTILE),
      consequences: HOSTILE,
      logos: [{ name: HOSTILE, data: `data:image/svg+xml;base64,${btoa('<svg onload="alert(1)"/>')}` }],
    };
    const { container } = show(draft);
    expect([...container.querySelectorAll('img')].map(({ src }) => src)).toEqual(['blob:picture']);
    expect(container.querySelector('svg[onload]')).toBeNull();
  });

  test('keeps the words of a rule that is no longer asked, and takes the general pack’s for one that is new', () => {
    const requirements = partAt(draftOf(general), ['requirements']);
    const { extremism: known, ...others } = isRecord(requirements) ? requirements : {};
    const { form, container } = show({ ...draftOf(general), requirements: others });
    const title = rules.get('extremism')?.words.title ?? '';
    const card = [...container.querySelectorAll('.rule')].find(({ textContent }) =>
      textContent?.includes(title),
    );
    const [must] = card?.querySelectorAll('input') ?? [];
    if (must) fireEvent.click(must);
    expect(form.onSet).toHaveBeenCalledExactlyOnceWith(['requirements', 'extremism'], known);
  });

  test('names the file that will be saved as soon as it has a name', () => {
    show({ ...draftOf(general), id: '' });
    expect(screen.getByText(/^One file which people/u)).toBeDefined();
    cleanup();
    show(draftOf(general));
    expect(screen.getByText(/^One file, strictest\.btb-policy\.json, which people/u)).toBeDefined();
  });

  test('offers to save only what is whole, and says so', () => {
    show({ ...draftOf(general), title: '' });
    expect(screen.queryByText(words.saveFile)).toBeNull();
    cleanup();
    show(draftOf(general));
    expect(screen.getByText(words.saveFile).getAttribute('download')).toBe('strictest.btb-policy.json');
  });
});
