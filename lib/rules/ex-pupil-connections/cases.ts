import type { RuleCase } from '../cases';
import { connectionCases } from '../connection-cases';

/** That no name was found says little: perhaps nobody who has left was among the names. */
export const cases: readonly RuleCase[] = connectionCases({ hasLeft: true, nobody: 'cantTell' });
