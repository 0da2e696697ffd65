/** Until when a sealed roll may be used. Days are YYYY-MM-DD. */

/** In England a school year ends with August. */
const LAST_DAY = '08-31';
/** From July on, what is made is made for the next school year. */
const FIRST_FOR_NEXT = '07-01';

/** The end of the school year that a roll made on this day is for. `today` is an ISO 8601 time or day. */
export function endOfSchoolYear(today: string): string {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5, 10) < FIRST_FOR_NEXT ? year : year + 1}-${LAST_DAY}`;
}

/** Whether a roll made today may be used until then: from today to the end of the school year. */
export function canBeUsedUntil(useBy: string, today: string): boolean {
  return useBy >= today.slice(0, 10) && useBy <= endOfSchoolYear(today);
}

export function isExpired({ useBy }: { useBy: string }, today: string): boolean {
  return today.slice(0, useBy.length) > useBy;
}
