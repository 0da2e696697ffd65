/** The page for schools at work. What is written lives in this page, in the browser's memory, and in the saved file. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Bell } from '../../components/bell/bell';
import '../../components/drop-zone/drop-zone.css';
import type { Form } from '../../components/schools/form';
import { goTo } from '../../components/schools/go-to';
import { Schools } from '../../components/schools/schools';
import { words } from '../../components/schools/words';
import { checkDraft } from '../../lib/audit/check-draft';
import { loadCheckedPolicy } from '../../lib/audit/load-checked-policy';
import { loadOpenedPolicy } from '../../lib/audit/load-opened-policy';
import { rules } from '../../lib/audit/rules';
import type { Checklist } from '../../lib/checklist';
import { isRecord } from '../../lib/is-record';
import { policies } from '../../lib/policies/all';
import { draftOf, listAt, partAt, placeOf, type Draft, type Path } from '../../lib/policies/draft';
import type { PolicyProblem } from '../../lib/policies/explain';
import { MAX_FILE, type Policy } from '../../lib/policies/policy';
import { startDraft } from '../../lib/policies/start-draft';
import { openLogos } from './open-logos';
import { previewable, Previewer } from './preview';
import './schools-page.css';
import { usePolicyDraft, type PolicyDraft } from './use-policy-draft';

const general = policies.at(-1);
const blank: Draft = general ? startDraft(general) : {};
const written = partAt(blank, ['requirements']);
const known: Draft = isRecord(written) ? written : {};

type Props = { kept: Draft | null; other: Draft | null };

export function App({ kept, other }: Props) {
  const page = usePolicyDraft({ start: blank, kept, aside: other });
  const focus = useFocusAfter();
  const { draft } = page;
  const checked = useMemo(() => checkDraft(draft), [draft]);
  const form: Form = {
    draft,
    problems: checked.ok ? [] : checked.problems,
    onSet: page.set,
    onAdd: (path, entry) => {
      page.add(path, [entry]);
      focus([...path, listAt(draft, path).length]);
    },
    onRemove: (path, at) => {
      page.remove(path, at);
      focus(path);
    },
  };
  return (
    <main class="schools-page stack">
      <header class="row">
        <Bell />
        <h1>{words.title}</h1>
      </header>
      <Schools
        {...{ form, checked, rules, known }}
        {...useFiles(page)}
        preview={usePreview(draft)}
        packs={policies}
        said={page.said}
        canUndo={page.before !== null}
        onUndo={page.undo}
        onHush={page.hush}
        hasOther={page.other !== null}
        onChoose={page.choose}
      />
    </main>
  );
}

/** What is begun with, opened from disk, and said of it. */
function useFiles({ draft, replace, add }: PolicyDraft) {
  const [fileProblems, setFileProblems] = useState<readonly PolicyProblem[]>([]);
  const [ignored, setIgnored] = useState('');
  const [aboutLogos, setAboutLogos] = useState<readonly string[]>([]);
  const begin = (next: Draft, said: 'begun' | 'opened') => {
    setFileProblems([]);
    setIgnored('');
    setAboutLogos([]);
    replace(next, said);
  };
  const open = async (file: File) => {
    const loaded = await loadFile(file);
    if (!loaded.policy) return setFileProblems(loaded.problems);
    begin(draftOf(loaded.policy), 'opened');
    setIgnored(loaded.ignored);
  };
  const addLogos = async (files: readonly File[]) => {
    const { logos, said } = await openLogos(files, listAt(draft, ['logos']).length);
    setAboutLogos(said);
    add(['logos'], logos);
  };
  return {
    fileProblems,
    ignored,
    aboutLogos,
    onBegin: (pack: Policy) => begin(startDraft(pack), 'begun'),
    onStartAgain: () => begin(blank, 'begun'),
    onOpenFile: (file: File) => void open(file),
    onOpenLogos: (files: readonly File[]) => void addLogos(files),
  };
}

async function loadFile(file: File) {
  // A larger one is told to be too large, which takes no more than its first part.
  const text = await file.slice(0, MAX_FILE * 2).text();
  return loadOpenedPolicy(text, loadCheckedPolicy);
}

/** Waits a moment after each change, in milliseconds. */
const REST = 300;

function usePreview(draft: Draft): Checklist | null {
  const [preview, setPreview] = useState<Checklist | null>(null);
  const previewer = useMemo(() => new Previewer(), []);
  useEffect(() => {
    let isOver = false;
    const show = async () => {
      const policy = previewable(draft);
      const checklist = policy && (await previewer.checklist(policy, new Date().toISOString()));
      if (!isOver) setPreview(checklist);
    };
    const timer = setTimeout(() => void show(), REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [draft, previewer]);
  return preview;
}

/** An entry that was added has the cursor in its first field; after one was removed it is on the list's button. */
function useFocusAfter(): (path: Path) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const place = wanted.current;
    wanted.current = null;
    const [first] = document.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(place)}."]`);
    goTo(first?.id ?? place);
  });
  return (path) => {
    wanted.current = placeOf(path);
  };
}
