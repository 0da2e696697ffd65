/** How findings will read under the policy that is being written: those of the practice account. */
import { GROUPS, type Checklist, type ChecklistItem } from '../../lib/checklist';
import { fill } from '../../lib/words';
import { groupWords } from '../checklist/words';
import { sentenceOf, titleOf } from '../finding/sentence';
import { Part } from './section';
import { words } from './words';

/** In a rule's own place; more of the same teach nothing more. */
const SHOWN = 2;

export function Reads({ rule, preview }: { rule: string; preview: Checklist | null }) {
  if (!preview) return null;
  const items = itemsOf(preview).filter(({ finding }) => finding.requirement.rule === rule);
  const more = items.length - SHOWN;
  return (
    <div class="reads stack tight">
      <h3>{words.reads}</h3>
      {items.length === 0 && <p class="soft">{words.readsNone}</p>}
      {items.slice(0, SHOWN).map((item) => (
        <Point key={item.finding.id} item={item} />
      ))}
      {more > 0 && <p class="soft">{fill(words.readsMore, { count: more })}</p>}
    </div>
  );
}

export function Preview({ preview }: { preview: Checklist | null }) {
  const groups = GROUPS.map((group) => ({ group, items: preview ? itemsIn(preview, group) : [] }));
  return (
    <Part id="preview" title={words.preview} about={words.previewAbout}>
      {!preview && <p>{words.previewWaiting}</p>}
      {preview && (
        <details class="preview">
          <summary>{fill(words.previewCount, { count: itemsOf(preview).length })}</summary>
          <div class="stack">
            {groups
              .filter(({ items }) => items.length > 0)
              .map(({ group, items }) => (
                <section key={group} class="stack tight" data-group={group}>
                  <h3>{groupWords[group].title}</h3>
                  {items.map((item) => (
                    <Point key={item.finding.id} item={item} />
                  ))}
                </section>
              ))}
          </div>
        </details>
      )}
    </Part>
  );
}

function Point({ item }: { item: ChecklistItem }) {
  const { clause } = item.finding.requirement;
  return (
    <div class="point" data-level={item.finding.requirement.level}>
      <p class="title">{titleOf(item)}</p>
      <p>{sentenceOf(item)}</p>
      <p class="soft">
        {clause.section}: {clause.says}
      </p>
    </div>
  );
}

function itemsOf(checklist: Checklist): readonly ChecklistItem[] {
  return GROUPS.flatMap((group) => itemsIn(checklist, group));
}

function itemsIn(checklist: Checklist, group: (typeof GROUPS)[number]): readonly ChecklistItem[] {
  return checklist[group].flatMap(({ items }) => items);
}
