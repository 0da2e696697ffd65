/** How far a file of names has come that somebody is opening. It lives only while this view is open. */
import type { Table } from '../../lib/roll/choose-columns';
import type { OpenedNames } from '../../lib/roll/open-names';
import type { ReadRoll } from '../../lib/roll/read-roll';
import type { SealedHeader } from '../../lib/roll/sealed/read-sealed';

/** What is said of a sealed roll: the names in it are not shown anywhere. */
export type SealedNames = Pick<SealedHeader, 'school' | 'useBy'> & { count: number };

/** The names that are looked for now. */
export type GivenNames = ReadRoll & { sealed?: SealedNames };

export type FileTrouble =
  | Extract<OpenedNames, { kind: 'trouble' }>['why']
  | 'unchosen'
  | 'expired'
  | 'sealedNobody'
  | 'alreadySealed';

/** Why six words did not open a sealed roll; `word` is one that is never used in a passphrase. */
export type UnlockTrouble = { why: 'notSixWords' | 'unknownWord' | 'notOpened'; word: string };

export type NamesFile =
  | { state: 'none' }
  | { state: 'trouble'; why: FileTrouble; useBy?: string }
  | { state: 'columns'; table: Table; trouble: FileTrouble | null }
  | { state: 'sealed'; header: SealedHeader; trouble: UnlockTrouble | null }
  | { state: 'opening'; header: SealedHeader };
