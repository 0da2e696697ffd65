/** Puts the person at a field: opens what it is folded into, scrolls there, and puts the cursor in. */

/** The field itself, or the nearest thing around it that has an address. */
export function goTo(place: string): void {
  const found = candidates(place).flatMap((id) => document.getElementById(id) ?? [])[0];
  for (let around = found?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
}

/** "contacts[0].role", "contacts[0]", "contacts". */
function candidates(place: string): string[] {
  const shorter = place.replace(/(?:\.[^.[\]]+|\[\d+\])$/u, '');
  return shorter === place || shorter === '' ? [place] : [place, ...candidates(shorter)];
}
