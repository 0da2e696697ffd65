/** What nobody has looked at, gathered by what it takes: the page to open, or something only the person can give. */
import type { AccountItems, ChecklistItem } from '../../lib/checklist';
import { pageOfFix, type Platform } from '../../lib/platform';
import { fill } from '../../lib/words';
import { Item, type ChecklistProps } from './item';
import { words } from './words';

type Props = ChecklistProps & { entry: AccountItems; platform: Platform };

/** What would let us check an item. */
type Need = {
  key: string;
  title: string;
  items: ChecklistItem[];
  act?: { label: string; onClick: () => void };
};

export function NotChecked({ entry, platform, ...props }: Props) {
  return (
    <>
      {needsOf(entry, platform, props).map(({ key, title, items, act }) => (
        <div key={key} class="need stack tight">
          <p class="row">
            <span class="need-title">{title}</span>
            {act && (
              <button type="button" class="button" onClick={act.onClick}>
                {act.label}
              </button>
            )}
          </p>
          {items.map((item) => (
            <Item key={item.finding.id} item={item} platform={platform} {...props} />
          ))}
        </div>
      ))}
    </>
  );
}

function needsOf({ items, account }: AccountItems, platform: Platform, props: ChecklistProps): Need[] {
  const needs = new Map<string, Need>();
  for (const item of items) {
    const need = needOf(item, platform, props, (page) => account && props.onOpenPage(account, page.id));
    const known = needs.get(need.key);
    if (known) known.items.push(item);
    else needs.set(need.key, need);
  }
  return [...needs.values()];
}

function needOf(
  item: ChecklistItem,
  platform: Platform,
  { onGive }: ChecklistProps,
  open: (page: { id: string }) => void,
): Need {
  const { fix } = item.finding.verdict;
  if (fix && 'give' in fix) {
    const isNames = fix.give === 'names';
    const label = isNames ? words.giveNames : words.giveSchoolName;
    const title = isNames ? words.needsNames : words.needsSchoolName;
    return { key: fix.give, title, items: [item], act: { label, onClick: () => onGive(fix.give) } };
  }
  const page = fix && pageOfFix(platform, fix);
  if (!page) return { key: '', title: words.elsewhere, items: [item] };
  const act = { label: words.openPage, onClick: () => open(page) };
  return { key: page.id, title: fill(words.onPage, { page: page.title }), items: [item], act };
}
