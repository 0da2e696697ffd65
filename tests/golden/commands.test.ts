/** The developer's two commands, run as they are typed, on sample pages. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../components/names/words';
import { fill } from '../../lib/words';

const root = path.resolve(import.meta.dirname, '../..');
const FOLLOWERS = ['lib/platforms/x/pages/followers.html', '--url', 'https://x.com/robin_ashdown/followers'];

type Printed = { code: number; out: string; error: string };

async function run(command: string, ...rest: readonly string[]): Promise<Printed> {
  const file = path.join(root, 'tests/commands', command);
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file, ...rest], { cwd: root });
    return { code: 0, out: stdout, error: stderr };
  } catch (failed) {
    const { code, stdout, stderr } = failed as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: stderr };
  }
}

describe('read', { timeout: 60_000 }, () => {
  test('prints what is found on a saved page as JSON', async () => {
    const { code, out } = await run('read.ts', ...FOLLOWERS);
    expect(code).toBe(0);
    const { account, observations } = JSON.parse(out);
    expect(account.handle).toBe('robin_ashdown');
    const people = observations.find(({ kind }: { kind: string }) => kind === 'people');
    expect(people.reading.value).toMatchObject({ relation: 'followers', seen: 5, total: 5 });
  });

  test('prints null for an address that no platform knows, says so, and ends with 1', async () => {
    const { code, out, error } = await run('read.ts', 'README.md', '--url', 'https://example.org/');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toBeNull();
    expect(error).toContain('No platform knows the address https://example.org/');
  });

  test.each([
    ['no address', ['README.md'], 'Usage: npm run read'],
    ['what is no address', ['README.md', '--url', 'x.com'], '“x.com” is no address'],
    ['a file that is not there', ['gone.html', '--url', 'https://x.com/'], 'gone.html cannot be opened'],
    ['an option that there is not', ['README.md', '--owner', 'robin'], "Unknown option '--owner'"],
  ])('says in a sentence what is wrong with %s', async (_, typed, said) => {
    const { code, error } = await run('read.ts', ...typed);
    expect(code).toBe(2);
    expect(error).toContain(said);
    expect(error).not.toContain('    at ');
  });
});

describe('check-account', { timeout: 60_000 }, () => {
  test('prints the checklist that saved pages amount to, with what was looked at before it', async () => {
    const { code, out } = await run('check-account.ts', '--policy', 'trent', '--page', ...FOLLOWERS);
    expect(code).toBe(0);
    expect(out).toMatch(/^Looked at:\n {2}X: @robin_ashdown, Followers: \d+ of \d+ read/u);
    expect(out).toContain('NOT CHECKED YET');
    expect(out).toContain('Why: Your policy');
  });

  test('says that nothing was looked at where no page was given', async () => {
    const { code, out } = await run('check-account.ts', '--policy', 'trent');
    expect(code).toBe(0);
    expect(out).toMatch(/^Looked at:\n {2}nothing: no page was read\n/u);
  });

  describe('with a file of names', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'before-the-bell-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function runWith(names: string | Uint8Array): Promise<Printed> {
      const file = path.join(folder, 'names.csv');
      await writeFile(file, names);
      return run('check-account.ts', '--policy', 'trent', '--page', ...FOLLOWERS, '--roll', file);
    }

    test('finds the pupils of a class list among the followers, in the encoding of Excel too', async () => {
      const { code, out, error } = await runWith(Buffer.from('Name,Class\nPriya R\u00e1man,4B\n', 'latin1'));
      expect(error).toBe('');
      expect(code).toBe(0);
      expect(out).toContain('Priya Raman (@priya_raman), among your followers');
    });

    test('ends with 2, and checks nothing, where the table is broken: in the words of the panel', async () => {
      const { code, out, error } = await runWith('Name,Class\n"Maya Adeyemi,4B\n');
      expect({ code, out, error }).toEqual({ code: 2, out: '', error: `${words.isBroken}\n` });
    });

    test('ends with 2 where the file is no text', async () => {
      const { code, error } = await runWith(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0]));
      expect(code).toBe(2);
      expect(error).toContain('is no text');
    });

    test('says in the words of the panel which lines were not read', async () => {
      const { code, error } = await runWith('Maya Adeyemi\nTolu Okonjo, 4B\n');
      expect(code).toBe(0);
      expect(error).toBe(`${fill(words.unread, { lines: '2' })}\n${words.unreadHelp}\n`);
    });
  });

  test('says which policies there are where it does not know one', async () => {
    const { code, error } = await run('check-account.ts', '--policy', 'gone');
    expect(code).toBe(2);
    expect(error).toContain('There is no policy “gone”. There are: al-noor,');
  });
});
