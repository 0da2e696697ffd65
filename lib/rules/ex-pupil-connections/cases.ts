import type { RuleCase } from '../cases';
import { connectionCases } from '../connection-cases';

export const cases: readonly RuleCase[] = connectionCases({ hasLeft: true });
