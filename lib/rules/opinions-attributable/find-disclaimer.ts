/** Whether a text says that its writer speaks for nobody else: "Views my own". */

const DISCLAIMERS = [
  /\b(?:views|opinions|tweets|posts|thoughts|comments)\b[^.!?]{0,40}\b(?:my own|mine|me alone)\b(?! (?:garden|business|home|house|way|time|life|book|class)\b)/iu,
  /\b(?:views|opinions|tweets|posts|thoughts|comments)\s+(?:(?:are|all|expressed|here|strictly|purely)\s+){0,4}(?:own|personal)\b/iu,
  /\b(?:my|own|personal)\s+(?:own\s+)?(?:views|opinions)\s+only\b/iu,
  /\b(?:views|opinions)\b[^.!?]{0,40}\bnot\s+(?:those\s+of\s+)?(?:my|the|any)\s+(?:employer|school|trust|council|work)/iu,
];

/** Such a line helps, but does not undo the name of an employer beside it. */
export function hasDisclaimer(text: string): boolean {
  return DISCLAIMERS.some((disclaimer) => disclaimer.test(text));
}
