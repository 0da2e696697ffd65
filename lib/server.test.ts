import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isServer, partsOfHandle, serverIn } from './server';

describe('the server that a person types', () => {
  test.each([
    ['its name', 'mastodon.social', 'mastodon.social'],
    ['its name with a dot at the end of a sentence', 'mastodon.social.', 'mastodon.social'],
    ['in capitals, with spaces around', '  Mastodon.Social ', 'mastodon.social'],
    ['a part of a larger site', 'social.hill-school.org.uk', 'social.hill-school.org.uk'],
    ['their handle', '@sam@school.example', 'school.example'],
    ['their handle without the first sign', 'sam.okafor@school.example', 'school.example'],
    ['the address of their profile', 'https://school.example/@sam', 'school.example'],
    ['an address without its beginning', 'school.example/@sam/followers?page=2#top', 'school.example'],
    ['an address as it was before encryption', 'http://school.example/', 'school.example'],
    ['letters that names are not written in', 'https://bücher.example/@sam', 'xn--bcher-kva.example'],
    ['characters that nobody sees', '\u202eschool.example\u200b', 'school.example'],
  ])('is understood from %s', (_, typed, server) => {
    expect(serverIn(typed)).toBe(server);
  });

  test.each([
    ['nothing', ''],
    ['only spaces', '   '],
    ['a word without a dot', 'mastodon'],
    ['this computer', 'localhost'],
    ['this computer with a dot', 'app.localhost'],
    ['a printer', 'printer.local'],
    ['a number', '192.168.0.1'],
    ['a number written otherwise', '0x7f.1'],
    ['one number', '2130706433'],
    ['a number of the newer kind', '[::1]'],
    ['a port', 'school.example:8080'],
    ['the ordinary port', 'https://school.example:443/'],
    ['a password', 'https://sam:secret@school.example/'],
    ['a name before the server', 'https://sam@school.example/'],
    ['another kind of address', 'ftp://school.example/'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///school.example'],
    ['every server', '*'],
    ['every server of one kind', '*.example'],
    ['a blank of ours', '{host}'],
    ['two servers', 'school.example other.example'],
    ['a handle with two servers', '@sam@school.example@other.example'],
    ['a part that is empty', 'school..example'],
    ['a part that ends with a dash', 'school-.example'],
    ['an encoded slash', 'school.example%2f.other.example'],
    ['a backslash', String.raw`school.example\@other.example`],
    ['a sentence', 'My server is called school.example'],
    ['a very long name', `${'a'.repeat(60)}.${'b'.repeat(60)}.example`],
    ['a megabyte', 'a.'.repeat(500_000)],
  ])('is not made out of %s', (_, typed) => {
    expect(serverIn(typed)).toBeNull();
  });

  test('is a public name whatever is typed, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress()), (typed) => {
        const server = serverIn(typed);
        return server === null || (isServer(server) && new URL(`https://${server}/`).hostname === server);
      }),
    );
  });

  test('is understood again from what was understood', () => {
    fc.assert(fc.property(fc.domain(), (typed) => serverIn(serverIn(typed) ?? '') === serverIn(typed)));
  });
});

describe('a handle that names its server', () => {
  test('has a name and a server', () => {
    expect(partsOfHandle('sam@school.example')).toEqual({ name: 'sam', server: 'school.example' });
  });

  test.each(['sam', '@sam', 'sam@', '@school.example', 'sam@school', 'sam@school.example@x.example', ''])(
    'is not %j',
    (handle) => {
      expect(partsOfHandle(handle)).toBeNull();
    },
  );
});
