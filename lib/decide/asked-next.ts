/** What the policy asks for after an answer about a match, in its words, and whom it names for it. */
import type { AnswerKind } from '../answer';
import type { Relation } from '../observation';
import type { Policy, Requirement } from '../policies/policy';
import { whomToAsk, whomToTell } from '../whom-to-ask';
import type { MatchToDecide } from './match-to-decide';

export type AskedNext = {
  /** What the policy says, clause by clause. */
  clauses: readonly Requirement['clause'][];
  /** Whom it names for a child who got in touch; empty where it names nobody, or where it is not about that. */
  tell: string;
  /** Whom to ask, or to declare it to; empty where it names nobody. */
  ask: string;
};

/** On these lists it was the other who got in touch. */
const THEY_BEGAN: ReadonlySet<Relation> = new Set(['followers', 'requestsReceived', 'friends']);

/** The rules whose clauses speak to an answer, beside those that the match itself rests on. */
const RULES_FOR: { readonly [Kind in AnswerKind]?: readonly string[] } = {
  willRemove: ['contact-reported'],
  declaredException: ['exceptions-declared'],
  familyOfPupil: ['parent-connections'],
  notSure: ['contact-reported'],
};
/** Of these answers the clause that the match rests on is said too. */
const SAYS_OWN: ReadonlySet<AnswerKind> = new Set(['willRemove', 'notSure']);
/** The same about an adult who may be family: no child got in touch. */
const RULES_FOR_FAMILY: typeof RULES_FOR = { declaredException: ['exceptions-declared'] };

export function askedNext(policy: Policy, match: MatchToDecide, kind: AnswerKind): AskedNext {
  const isFamily = match.strength === 'family';
  const rules = (isFamily ? RULES_FOR_FAMILY : RULES_FOR)[kind] ?? [];
  const others = policy.requirements.filter(({ rule }) => rules.includes(rule));
  const own = SAYS_OWN.has(kind) ? match.requirements : [];
  const asks = kind === 'declaredException' ? kind : 'notSure';
  return {
    clauses: [...own, ...others].map(({ clause }) => clause),
    tell: mayHaveBegun(match, kind) ? whomToTell(policy, ['declaredException']) : '',
    ask: rules.length > 0 || (isFamily && kind === 'notSure') ? whomToAsk(policy, [asks]) : '',
  };
}

/** Whether a child may have got in touch, which the policy wants told. */
function mayHaveBegun({ seenOn, strength }: MatchToDecide, kind: AnswerKind): boolean {
  return (
    strength !== 'family' && SAYS_OWN.has(kind) && seenOn.some(({ relation }) => THEY_BEGAN.has(relation))
  );
}
