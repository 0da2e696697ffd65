/** The page on which a school writes its policy: begin with a pack or a file, fill in, see how it reads, save. */
import type { Checklist } from '../../lib/checklist';
import type { Draft } from '../../lib/policies/draft';
import type { LoadedPolicy, Policy } from '../../lib/policies/policy';
import type { Rule } from '../../lib/rule';
import { Notice } from '../notice/notice';
import { OtherDraft, type OtherDraftProps } from './other-draft';
import type { Form } from './form';
import { goTo } from './go-to';
import { LogoPictures } from './logo-pictures';
import { Problems } from './problems';
import { Preview } from './reads';
import { Rules } from './rules';
import { Save } from './save';
import './schools.css';
import { documentSection, laterSections, schoolSection } from './sections';
import { Section } from './section';
import { Start, type StartProps } from './start';
import { saidWords, sectionWords, words } from './words';

export type SchoolsProps = StartProps &
  OtherDraftProps & {
    form: Form;
    checked: LoadedPolicy;
    rules: ReadonlyMap<string, Rule>;
    known: Draft;
    preview: Checklist | null;
    said: keyof typeof saidWords | null;
    canUndo: boolean;
    aboutLogos: readonly string[];
    onUndo: () => void;
    onHush: () => void;
    onOpenLogos: (files: readonly File[]) => void;
  };

export function Schools(props: SchoolsProps) {
  const { form, rules, known, preview, checked, aboutLogos } = props;
  return (
    <div class="schools stack">
      <OtherDraft {...props} />
      <Introduction />
      <Start {...props} />
      <Said {...props} />
      <Contents />
      <Problems problems={form.problems} rules={rules} />
      <Section form={form} section={schoolSection} />
      <LogoPictures form={form} said={aboutLogos} onOpen={props.onOpenLogos} />
      <Section form={form} section={documentSection} />
      <Rules form={form} rules={rules} known={known} preview={preview} />
      {laterSections.map((section) => (
        <Section key={section.id} form={form} section={section} />
      ))}
      <Preview preview={preview} />
      <Save policy={policyIn(checked)} />
    </div>
  );
}

function policyIn(checked: LoadedPolicy): Policy | null {
  return checked.ok ? checked.policy : null;
}

function Introduction() {
  return (
    <>
      <p>{words.what}</p>
      <ul>
        {words.truths.map((truth) => (
          <li key={truth}>{truth}</li>
        ))}
      </ul>
      <nav aria-label={words.links}>
        <ul>
          <li>
            <a href="/leads.html" target="_blank" rel="noreferrer">
              {words.leads}
            </a>
          </li>
          <li>
            <a href="/seal.html" target="_blank" rel="noreferrer">
              {words.seal}
            </a>
          </li>
        </ul>
      </nav>
    </>
  );
}

function Said({ said, canUndo, onUndo, onHush }: SchoolsProps) {
  return (
    <div role="status" id="said" tabIndex={-1}>
      {said && (
        <Notice onClose={onHush}>
          {saidWords[said]}{' '}
          {canUndo && (
            <button type="button" class="button quiet" onClick={onUndo}>
              {words.undo}
            </button>
          )}
        </Notice>
      )}
    </div>
  );
}

const CONTENTS = [
  ['school', sectionWords.school.title],
  ['logos', words.logos],
  ['document', sectionWords.document.title],
  ['rules', words.rules],
  ['people', sectionWords.people.title],
  ['official', sectionWords.official.title],
  ['dates', sectionWords.dates.title],
  ['preview', words.preview],
  ['save', words.save],
] as const;

function Contents() {
  return (
    <nav aria-label={words.contents}>
      <ul class="contents">
        {CONTENTS.map(([id, title]) => (
          <li key={id}>
            <a
              href={`#part-${id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(`part-${id}`);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
